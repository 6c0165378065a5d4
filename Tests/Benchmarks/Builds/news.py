"""News that never was: French press prose from a seed, as much as is wanted.

Names, towns, bodies and quotations are put together from parts; how often each is met falls off as in real archives, where few
names are met every week and most once. The same seed and count give the same texts, everywhere.
"""

import datetime
import random
from dataclasses import dataclass, field

FIRST_NAMES = """Adèle Agathe Alain Alice Amélie Anaïs André Anna Antoine Arnaud Aurélie Baptiste Benoît Bernard Bruno
Camille Carine Caroline Catherine Cécile Charlotte Christian Christophe Claire Clément Corinne Damien Daniel David Delphine
Denis Didier Dominique Édouard Élise Élodie Émilie Emmanuel Éric Étienne Fabien Fabrice Fatima Florence Florian François
Frédéric Gabriel Gaëlle Georges Gérard Gilles Guillaume Hélène Henri Hugo Isabelle Jacques Jean Jérôme Joël Julie Julien
Karim Laure Laurence Léa Lionel Louis Lucie Marc Margot Marie Marion Martine Mathieu Maxime Mélanie Michel Monique Mourad
Nadia Nathalie Nicolas Olivier Pascal Patrick Paul Philippe Pierre Rachid Raphaël Romain Sabine Samuel Sandrine Sébastien
Serge Sophie Stéphane Sylvie Thierry Thomas Valérie Vincent Xavier Yann Yves""".split()

HEADS = """Bar Ber Bon Bou Bris Cal Cham Char Clé Cor Cou Dal Del Des Du Fau Fer Fon Gal Gar Gau Gir Gou Gran Han Jac Jor
Lam Lan Le Lou Mal Mar Mau Mer Mon Mor Nor Ou Par Per Pi Pou Pré Ra Re Ri Ro Rou Sal Sau Ser Sou Tan Ter Thé Tou Tré Vas
Ven Ver Vi Vau""".split()
MIDDLES = "a an ar ba bar be bo ca ce cha de di do fa fi ga go la le li lo ma mi mo na no pa que ra re ri ro se so ta ti va ve vi".split()
TAILS = """bert bin blanc court dard deau din don dot dreau dry fort gnac gnon gnet got lain lard lat let lier lin lon lot
maire mont nard nat neau net nier quet quin rand rant raud reau ret rin ron rot roux sac sard seau sier sin son tain tard
teau tel tier tin ton val veau vier vin zac""".split()

TOWN_ENDS = """bourg court fontaine gny heim lac lieu mont nac nay port rive roche sac val vic ville villers zac""".split()
TOWN_EXTRAS = ["", "", "", "", "-sur-Arve", "-les-Bains", "-le-Vieux", "-en-Plaine", "-la-Forêt", "-sur-Mer"]
CITIES = "Lyon Lille Nantes Rennes Brest Dijon Metz Reims Toulouse Bordeaux Marseille Nice Rouen Caen Tours Bruxelles Genève".split()

ROLES = """le maire de {town}|la maire de {town}|le préfet du département|la préfète de la région|le procureur de {town}
la procureure de {town}|le président du conseil régional|la présidente du syndicat|le directeur de l’hôpital de {town}
la directrice de l’agence régionale|le porte-parole du gouvernement|la porte-parole des pompiers|le ministre des Transports
la ministre de la Santé|le secrétaire général du syndicat|l’avocate de la famille|l’avocat du groupe|le député de la circonscription
la sénatrice du département|l’économiste|la chercheuse|le géologue|l’entraîneur de l’équipe|la capitaine de l’équipe
le président du club|la commissaire européenne|le chef de l’opposition|la cheffe des écologistes|le colonel des pompiers
la patronne du groupe""".replace("\n", "|").split("|")

BODIES = """le ministère des Transports|le ministère de la Santé|la préfecture|la Cour des comptes|le Conseil d’État|l’Insee
la SNCF|la Commission européenne|le conseil régional|l’Assemblée nationale|le Sénat|la gendarmerie|la police nationale
Météo-France|l’Agence régionale de santé|le tribunal administratif|le parquet|la Banque de France|l’Organisation mondiale de la santé
l’Onu|l’Union européenne|la Fédération française de football|EDF|la Croix-Rouge""".replace("\n", "|").split("|")

BODY_KINDS = ["Compagnie", "Union", "Fédération", "Fondation", "Société", "Agence", "Association"]

TOPICS = {
    "crue": (
        "la crue|la montée des eaux|le niveau de la rivière|la rupture de la digue|l’évacuation du quartier|la décrue",
        "les quais|le vieux pont|le camping municipal|la station d’épuration|les caves|la départementale",
    ),
    "grève": (
        "la grève|le mouvement|la mobilisation|le préavis|la négociation|l’accord salarial",
        "les dépôts de bus|la gare|le port|les raffineries|les écoles|la ligne régionale",
    ),
    "procès": (
        "le procès|l’audience|le réquisitoire|le verdict|l’enquête|la mise en examen",
        "le palais de justice|la salle d’audience|le dossier|les parties civiles|la cour d’assises|le casier",
    ),
    "usine": (
        "la fermeture de l’usine|le plan social|la reprise du site|le projet d’usine|l’investissement|la commande",
        "les ateliers|les sous-traitants|la chaîne de montage|le carnet de commandes|la zone industrielle|les salariés",
    ),
    "santé": (
        "l’épidémie|la campagne de vaccination|la fermeture de la maternité|le manque de lits|la hausse des cas|le plan blanc",
        "les urgences|les pharmacies|les maisons de retraite|le service de pédiatrie|les soignants|les cabinets",
    ),
    "élection": (
        "le second tour|le scrutin|la campagne|le dépouillement|l’abstention|le report des voix",
        "les bureaux de vote|les listes|la majorité|le conseil municipal|les sondages|les bulletins",
    ),
    "football": (
        "la rencontre|la demi-finale|le transfert|la saison|la défaite|la qualification",
        "le stade|les tribunes|le vestiaire|le banc|la pelouse|le classement",
    ),
    "séisme": (
        "le séisme|la secousse|la réplique|le glissement de terrain|la reconstruction|le bilan",
        "les immeubles|le clocher|la vieille ville|les routes de montagne|le barrage|les tentes",
    ),
}

DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
SPEECH = """a déclaré|a assuré|a expliqué|a affirmé|a reconnu|a indiqué|a précisé|a estimé|a prévenu|a rappelé|a regretté
a insisté|a souligné|a répété|a confié|a admis""".replace("\n", "|").split("|")
THAT = "a annoncé que|a assuré que|a reconnu que|a estimé que|a confirmé que|a indiqué que|a promis que|a démenti que".split("|")
CHANNELS = """|||| dans un communiqué| à l’AFP| sur X| lors d’une conférence de presse| au micro d’une radio locale| devant la presse
 dans un entretien| à l’issue de la réunion""".replace("\n", "|").split("|")

CLAIMS_SUBJECT = """Nous|Les équipes|Les habitants|Les familles|Les élus|Ces chiffres|Les délais|Les travaux|Les secours|Nos voisins
Les moyens promis|Les règles""".replace("\n", "|").split("|")
CLAIMS_VERB = {
    "Nous": """ne céderons pas sur|demandons une réponse claire pour|avons tout tenté pour sauver|restons inquiets pour|reviendrons
suivre|avons besoin de temps pour|ne pouvons plus attendre pour""",
    "": """ne suffiront pas pour|doivent d’abord servir|n’ont jamais manqué pour|passent avant|changent tout pour|restent trop loin de
ce qu’il faut pour|ont été tenus pour|seront jugés sur""",
}
CLAIMS_VERB = {k: v.replace("\n", " ").split("|") for k, v in CLAIMS_VERB.items()}
CLAIMS_TAIL = """|, quoi qu’il arrive|, et chacun le sait|, avec calme et méthode|, sans attendre l’été|, quel qu’en soit le prix
, parce que la confiance est rompue|, comme en {year}|, dès la semaine prochaine|, et cela prendra des années""".replace("\n", "|").split("|")

PLAIN = """{Topic} a surpris {thing} de {town} {part}, où {n} personnes ont dû quitter leur logement en moins de {h} heures.
Depuis {month} {year}, {topic} occupe les conversations à {town}, une commune de {n} habitants.
Selon {body}, {n} foyers étaient encore privés d’électricité {day} à {clock}.
Le {date}, une première réunion avait eu lieu à {city}, sans résultat.
Les {n} signataires de la pétition demandent que {thing} soient contrôlés avant la fin du mois de {month}.
La veille, {topic} avait déjà coûté {n} euros à la commune, d’après un premier calcul.
À {town}, {thing} resteront fermés jusqu’à {day} prochain au moins.
Il y a {h} ans, un épisode semblable avait frappé {city} et fait {h} blessés.
{Body} n’avait pas répondu à nos questions {day} soir.
Trois des {n} personnes entendues {day} ont été laissées libres dans la nuit.
Le rapport, long de {n} pages, a été remis le {date} à {body}.
D’ici à {year}, {thing} devraient être rénovés pour {n} millions d’euros.
Cette somme viendra pour moitié de {body}, pour moitié de l’État.
Dans la matinée de {day}, une centaine de manifestants se sont rassemblés devant la mairie de {town}.
Le vent a tourné vers {clock}, et {thing} ont été mis à l’abri.
Pendant ce temps, à {city}, {topic} continuait de diviser.
L’an dernier, {n} dossiers de ce genre avaient été ouverts dans tout le département.
Entre {town} et {city}, la circulation reprend peu à peu.
{Body}, qui suit l’affaire depuis {month}, doit rendre son avis le {date}.
En {year}, la même question avait été tranchée en {h} jours.
La nuit de {day} à {day2} a été calme, malgré la pluie.
Une cellule d’écoute a été ouverte {day} au gymnase de {town}.
Les deux camps se retrouveront {day} à {clock} dans la salle des fêtes de {town}.
Pour la première fois depuis {year}, aucun incident n’a été relevé.
{person}, {role}, s’est rendu sur place {day} matin.
{person} a quitté {town} peu après {clock}, sans un mot pour la presse.
Aux côtés de {person}, {person2} a visité {thing} dans l’après-midi.
{surname}, qui avait d’abord refusé, a finalement reçu les délégués {day}.
C’est {person2}, {role2}, qui conduira la délégation à {city}.
Les proches de {person} ont été prévenus dans la soirée du {date}.
{person} avait pourtant dit le contraire en {month}.
Dans l’entourage de {surname}, on ne cache pas que {topic} inquiète.""".split("\n")

REPORTED = """{person}, {role}, {that} {claim}.
{body} {that} {claim}.
Selon {person}, {claim}.
D’après {surname}, {claim}.
{surname} {that} {claim}.""".split("\n")

HEADLINES = """{Topic} : ce que l’on sait à {town}
À {town}, {topic} divise
{person} attendu à {town}
« {short} », dit {surname}
{town} : {thing} rouverts {day}
{Topic} : {body} appelle au calme
{Body} revoit ses chiffres
Nouvelle réunion {day} à {city}""".split("\n")

SHORT = """Nous tiendrons|Rien n’est réglé|Tout reste à faire|C’est un soulagement|Nous attendons des actes|La colère est intacte
Le plus dur commence|Ce n’est qu’un début""".replace("\n", "|").split("|")

PAPERS = ["Le Fanal", "Gazette de l’Arve", "Radio des Crêtes", "L’Écho des Rives", "Le Phare", "La Dépêche du Sud-Ouest des Vals",
          "Courrier du Littoral", "Le Relais"]


@dataclass
class Update:
    time: str
    headline: str
    paragraphs: list


@dataclass
class Article:
    number: int
    date: datetime.date
    time: str
    title: str
    source: str
    summary: list
    paragraphs: list = field(default_factory=list)
    updates: list = field(default_factory=list)
    actors: list = field(default_factory=list)

    @property
    def name(self):
        return f"{self.date}-article-{self.number:06d}"


class News:
    """An archive of a number of articles, made one at a time."""

    PER_DAY = 10

    def __init__(self, count, seed=1):
        self.count = count
        self.random = random.Random(seed)
        pool = max(40, count // 5)
        self.people = self._people(pool)
        self.towns = self._towns(max(30, count // 50))
        self.bodies = BODIES + self._bodies(max(10, count // 100))
        days = (count + self.PER_DAY - 1) // self.PER_DAY
        self.first = datetime.date(2025, 12, 1) - datetime.timedelta(days=days - 1)

    def _pick(self, items):
        return items[int(self.random.random() * len(items))]

    def _often(self, items):
        """One of a list in which each is met about as often as one over its place (Zipf)."""
        return items[int(len(items) ** self.random.random()) - 1]

    def _word(self, tails):
        middle = self._pick(MIDDLES) if self.random.random() < 0.55 else ""
        return self._pick(HEADS) + middle + self._pick(tails)

    def _distinct(self, count, make):
        seen = {}
        while len(seen) < count:
            seen[make()] = None
        return list(seen)

    def _people(self, count):
        # No two of one surname: whether such two are one is not what is measured.
        surnames = self._distinct(count, lambda: self._word(TAILS))
        return [(self._pick(FIRST_NAMES), surname, self._pick(ROLES)) for surname in surnames]

    def _towns(self, count):
        return self._distinct(count, lambda: self._word(TOWN_ENDS) + self._pick(TOWN_EXTRAS))

    def _bodies(self, count):
        return self._distinct(count, lambda: f"la {self._pick(BODY_KINDS)} {self._word(TAILS)}")

    def articles(self):
        for number in range(self.count):
            yield self._article(number)

    def _article(self, number):
        self.date = self.first + datetime.timedelta(days=number // self.PER_DAY)
        self.topics, self.things = (part.split("|") for part in TOPICS[self._pick(list(TOPICS))])
        self.town = self._often(self.towns)
        self.cast = [self._often(self.people) for _ in range(3 + int(self.random.random() * 4))]
        self.named = {}
        hour = 6 + number % 16
        article = Article(
            number, self.date, f"{hour:02d}:{int(self.random.random() * 60):02d}", self._headline(), self._pick(PAPERS),
            [self._plain(), self._plain()])
        size = 3600 + int(self.random.random() * 2400)
        if number % 5 == 4:
            minutes = sorted({int(self.random.random() * (hour * 60)) for _ in range(12)}, reverse=True)
            each = size // len(minutes)
            article.updates = [
                Update(f"{minute // 60:02d}:{minute % 60:02d}", self._headline(), self._paragraphs(each)) for minute in minutes]
        else:
            article.paragraphs = self._paragraphs(size)
        article.actors = list(self.named)
        return article

    def _paragraphs(self, size):
        paragraphs = []
        while size > 0:
            sentences = [self._sentence() for _ in range(1 + int(self.random.random() * 4))]
            paragraphs.append(" ".join(sentences))
            size -= len(paragraphs[-1].encode())
        return paragraphs

    def _sentence(self):
        share = self.random.random()
        if share < 0.3:
            return self._quotation()
        return self._filled(self._pick(REPORTED)) if share < 0.42 else self._plain()

    def _plain(self):
        return self._filled(self._pick(PLAIN))

    def _headline(self):
        return self._filled(self._pick(HEADLINES))

    def _claim(self, subject=None):
        subject = subject or self._pick(CLAIMS_SUBJECT[1:])
        verb = self._pick(CLAIMS_VERB.get(subject, CLAIMS_VERB[""]))
        tail = self._pick(CLAIMS_TAIL).replace("{year}", str(1990 + int(self.random.random() * 35)))
        return f"{subject} {verb} {self._pick(self.things)}{tail}"

    def _quotation(self):
        speaker, when = self._speaker(), f" {self._pick(DAYS)}" if self.random.random() < 0.4 else ""
        words = self._claim(self._pick(CLAIMS_SUBJECT))
        verb, channel = self._pick(SPEECH), self._pick(CHANNELS)
        share = self.random.random()
        if share < 0.45:
            return f"« {words} », {verb} {speaker}{channel}{when}."
        if share < 0.6:
            return f"« {words}, {verb} {speaker}{channel}. {self._claim()} »"
        if share < 0.85:
            return f"{self._upper(speaker)} {verb}{when}{channel} : « {words}. {self._claim()}. »"
        return f"Pour {speaker}, « {words[0].lower() + words[1:]} »."

    def _speaker(self):
        person = self._pick(self.cast)
        full = f"{person[0]} {person[1]}"
        if full in self.named:
            return person[1] if self.random.random() < 0.8 else full
        self.named[full] = None
        return f"{full}, {self._role(person)}" if self.random.random() < 0.7 else full

    def _role(self, person):
        return person[2].replace("{town}", self.town)

    def _filled(self, template):
        return template.format_map(_Slots(self))

    @staticmethod
    def _upper(text):
        return text[0].upper() + text[1:]


class _Slots:
    """What a sentence asks for, made when it is asked."""

    def __init__(self, news):
        self.news = news
        self.given = {}

    def __getitem__(self, key):
        if key not in self.given:
            self.given[key] = self._made(key)
        return self.given[key]

    def _made(self, key):
        news, pick = self.news, self.news._pick
        number = news.random.random
        match key:
            case "topic": return pick(news.topics)
            case "Topic": return news._upper(pick(news.topics))
            case "thing": return pick(news.things)
            case "town": return news.town if number() < 0.5 else news._often(news.towns)
            case "city": return pick(CITIES)
            case "body": return self._named(news._often(news.bodies))
            case "Body": return news._upper(self._named(news._often(news.bodies)))
            case "n": return str(2 + int(number() ** 3 * 900))
            case "h": return str(2 + int(number() * 22))
            case "year": return str(1985 + int(number() * 40))
            case "month": return pick(MONTHS)
            case "day" | "day2": return pick(DAYS)
            case "part": return pick(["dans la nuit", "au petit matin", "en début de soirée", "mardi soir", "jeudi à l’aube"])
            case "clock": return f"{1 + int(number() * 23)}h{int(number() * 60):02d}"
            case "date": return self._date()
            case "short": return pick(SHORT)
            case "that": return pick(THAT)
            case "claim":
                claim = news._claim()
                return claim[0].lower() + claim[1:]
            case "person" | "person2":
                self.met = pick(news.cast)
                return self._named(f"{self.met[0]} {self.met[1]}")
            case "role" | "role2": return news._role(self.met)
            case "surname":
                person = pick(news.cast)
                full = f"{person[0]} {person[1]}"
                return person[1] if full in news.named else self._named(full)
        raise KeyError(key)

    def _named(self, name):
        self.news.named[name] = None
        return name

    def _date(self):
        date = self.news.date - datetime.timedelta(days=int(self.news.random.random() ** 2 * 400) - 20)
        day = "1er" if date.day == 1 else str(date.day)
        text = f"{day} {MONTHS[date.month - 1]}"
        return f"{text} {date.year}" if date.year != self.news.date.year else text
