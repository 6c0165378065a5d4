/// First names that news in French carries, with the gender they tell, folded as tokens are.
///
/// Names of both genders tell none. A name that is more often a common word, a month or a town (`mars`, `pierre` in lower
/// case) stays in the list: only capitalised words are ever asked.
package enum FirstNames {
  package static let masculine: WordSet = WordSet(
    splitWords(
      """
      nathaniel nordine ruedi hansueli jef rosaire marcellin
      aaron abbas abdallah abdel abdel-fattah abdelaziz abdelfattah abdelhakim abdelkader abdelkrim abdellah
      abdelmadjid abdelmalek abdou abdoul abdoulaye abdourahmane abdul abdullah abel abiy aboubacar aboubakar aboudou
      abraham achille achraf adam adama adame adel adnan adolfo adriaan adrian adriano adrien agustin ahmad ahmadou
      ahmed aimé akim aksel al alain alan alassane alban albert alberto aldo alejandro aleksandar aleksander aleksei
      alessandro alessio alexander alexandre alexandru alexei alexeï alexis alexis-michel alfonso alfred alfredo
      aliou alioune alpha alphonse alvaro amadou amar amaury ambroise amin amine amir amos anas anatole anatoli
      ancelin anders andré andreas andrei andreï andrej andrés andrew andrii andriï andriy andry andrzej andy angel
      angelo anicet anouar anselme anthony antoine antoine-marie anton antonin antonio antónio antony anwar arezki
      ariel aristide arjen arman armand armando arnau arnaud arnold arsène arthur arturo artus arvid asif assimi
      aubin auguste augustin aurèle aurélien axel aymeric ayoub azer aziz azzedine babacar bachar bachir badr bakari
      bakary balthazar bangaly baptiste barack barnabé bart barthélemy bartosz basil basile bassem bassirou bastien
      batiste baudouin baye beat beñat benedikt beniamino benito benjamin benjamín benny benoist benoit benoît
      benyamin bernard bernardo bernd bernie bert bertrand bezalel bienvenu bilal bill billy binyamin bixente björn
      blaise bob bobby bogdan bola boniface boris boualem boubacar boubakar boyd bradley brahim brandon brendan brett
      brian brice brighton bruce bruno bruno-jean bryan bryce burt calixte calvin cameron camilo cao carl carles
      carlo carlos carsten casey cedric cédric cédrick célestin césaire césar chafik chaïm charle charles cheikh
      chems-eddine chris christer christian christoph christophe christopher christos chuck chukwuemeka ciprian cissé
      clarence clark claudio clemens clément clint clovis cody colin côme conor constant constantin corentin
      corneille cornelius cory craig cristian cristiano cyprien cyriaque cyril cyrus dacian damian damien dan daniel
      daniil danilo danny daouda dario darius darko darren dave david davide davy dean demba denis dénis
      denis-christel dennis denys derek désiré desmond devin diafra didier diego dieter dieudonné dimitri dimitrios
      dimitris djamel djibril dmitri dmitro dmitry dmytro domingo dominik don donald donatien doug douglas dov dragan
      drew dries driss drissa duncan dustin dylan eddie eddy edgar édgar edgars edmond édmond edmund edmundo edouard
      édouard eduardo edward edwin efraïm efthymios ehud einar eitan ekow elhadj elias elie elimane eliott élisée
      eloan eloi éloi emanuel emeka emeric emil emile émile emilio emir emmanuel emmerson enguerrand enrico enrique
      enzo érasme eric éric erik erlend erling ernest ernesto ernst erwan erwann esteban ethan etienne étienne eugène
      eugenio evan évariste everett evgueni evrard ewen eyal ezequiel ezra fabian fabien fabien-pierre fabio fabrice
      fabrizio faiçal faisal farai farid farouk fathi faure faustin fawzi fayçal fayez faysal félicien felipe felix
      félix félix-antoine ferenc fergus ferhat fernand fernando féthi fidel filip filipe filippo firmin florent
      florentin florian floriant floris fodé fouad fouzi francesco francis francisco franck francky franco françois
      frank franz franz-josef fred freddy frederic frédéric fritz fulbert fulgence fulvio fumio gabin gabor gabriel
      gadi gaël gaetan gaétan gaëtan galaad gareth gary gaspar gaspard gaston gauthier gautier gauvain gavin gaylord
      geert gennadi gennaro geoffrey geoffroy george georges georges-louis georgi gerald gérald gerard gérard gerhard
      germain gerry ghassan ghislain giacomo gian gianluca gianluigi gianni gift gil gilbert gilberto gildas gilles
      gilles-éric giorgi giorgio giovanni gitanas giuliano giuseppe godefroid godefroy gonzague gonzalo goodluck
      goran gordon graham greg grégoire gregor gregory grégory guido guilhem guillaume guillermo günter gustave
      gustavo guy guylain gwendal habib hadi hafez hailemariam haïm hakan hakeem hakim hamad hamed hamid hamza hanns
      hans hansjörg hariri harold haroun harry harvey hassan hassane hassani haykel hector hedi heikki heinz helmut
      hendrik henk henri henrik henrique henry herbert hermann herménégilde hervé herzi hicham hichem hieronymus
      hilaire hippolyte hiroshi hisham homère honorat honoré horacio howard hubert hugh hugo hugues humbert hussein
      hyacinthe iain ian ibrahim ibrahima idir idris idriss idrissa ignace ignacio ignazio igor ihor iker ilan ilia
      iliès ilya ilyas ilyes ilyès imad imran iñaki ingmar iñigo íñigo innocent ioan ion iouri irénée isaac isaïe
      isidore ismaël ismail ismaïl israel issa issam issiaka issouf itamar ivan iván ivica ivo iwan jaap jabulani
      jack jackson jacky jacob jacques jaime jair jake jakob jakub jalal jalil jamal james jamie jan jan-peter janez
      jannik janvier jared jaroslaw jarosław jason jasper javier jawad jay jean jean-aimé jean-alphonse jean-baptiste
      jean-bernard jean-bosco jean-brice jean-charles jean-christophe jean-claude jean-daniel jean-denis jean-didier
      jean-dominique jean-emmanuel jean-éric jean-eudes jean-félix jean-françois jean-gabriel jean-guy jean-hugues
      jean-jacques jean-jérôme jean-louis jean-loup jean-luc jean-marc jean-marie jean-martin jean-mathieu
      jean-maurice jean-max jean-michel jean-noël jean-pascal jean-patrick jean-paul jean-philippe jean-pierre
      jean-rené jean-robert jean-sébastien jean-victor jean-vincent jean-yves jeff jeffrey jelle jens jeremiah
      jérémie jeremy jérémy jeroen jerome jérôme jerry jesper jesse jesús jim jimmy joachim joackim joan joao joão
      jochen joe joel joël johan johann johannes john johnny johny jon jonas jonathan joost jordan jordi jörg jorge
      jose josé josé-manuel josef josep joseph josh joshua josip josselin josué józef juan jude jules julian julien
      julio julius junior jürg jurgen jürgen justin kaan kader kais kaïs kamal kamel karam kareem karel karim karl
      karol kasper kassym-jomart kay keir keith kelvin kemal ken kenji kennedy kenneth kenny kerfalla kevin kévin
      kevyn khaled khalid khalifa khalil kieran kimi kirill klaus klaus-werner koen koenraad koffi kofi komi konrad
      konstantin konstantinos kossi kostas kostiantyn kouame kouamé kouassi krzysztof kurt kwabena kwame kwasi kweku
      kwesi kyle kylian kyriakos lahcen lamin lamine lance lancelot lando landry lars lassana lassina laszlo laurent
      laurentiu lazare léandre lech lennart leo léo leon léon leonard léonard leonardo léonce leonid leopold léopold
      leroy levi lewis liam lilian lindsay linus lionel lloyd loïc lorenzo loris lothaire louis louis-philippe lounès
      loup lubin luc luca lucas luciano lucien ludovic luigi luis luís luiz luka lukas lungile maarten mads mahamadou
      mahamane mahamat mahiedine mahmoud maïeul makhtar malang malcolm malik malo mamadi mamadou mamoudou manfred
      manny manuel maodo marc marc-andré marc-antoine marceau marcel marcelin marcello marcelo marcin marco marcos
      marcus marek marian mariano marijn marin mario marius mariusz mark marko markus marlon marouane martial martin
      martín marty marvin marwan massimo massinissa mateo matéo mateus mateusz mathéo mathias mathieu mathis mathurin
      mathys matt matteo matthew matthias matthieu matthijs maurice mauricio maurizio max maxence maxim maxime
      maximilien mayron mbaye medhi médoune mehdi mehmet melvin menahem micah michael michaël michal michał michel
      michele mickael mickaël miguel mihai mikael mikaël mike mike-james mikel mikhail mikhaïl mikheil miklós milan
      miles milo milos milton minh mirko miroslav mitch mo moctar modeste modibo modou mohamad mohamed mohammad
      mohammed mohand mohcine moise moïse mokhtar mory moses moshe mostafa mouhamadou mouloud mounir mourad moussa
      moustafa moustapha muhammad muhammadu murat musa mustafa mustapha mykhailo mykhaïlo mykola nabil naby nacer
      nadav nadir naftali naguib naim naïm najib narcisse narendra nasser nathan nathanaël nawaf nawfel nayib nazim
      neil nelson nestor ngor nicholas nick nicolae nicolas nicolás nicolaus nicușor niels nigel nikita nikol nikola
      nikolai nikolaï nikolaos nikolay nils nizar noah noam noé noël nolan norbert norman normand nourdine noureddine
      nouredine nouri nourredine novak octave olaf oleg oleh oleksander oleksandr oleksii oleksiï oliver olivier
      ollie olusegun oluwaseun omar omer oriol orlando oscar oskar osman oswald otmane otto oumar ousmane ousseynou
      owen pablo paco papa pape pascal patrice patricio patrick patxi paul paul-émile paul-henri paulin paulo pavel
      pavlo pedro peer pekka per percy pete peter petr petro petros petteri phil philémon philip philippe
      philippe-antoine pierre pierre-alain pierre-antoine pierre-emmanuel pierre-henri pierre-louis pierre-luc
      pierre-marie pierre-olivier pierre-paul pierre-yves pieter pieter-jan pietro piotr pirmin placide pol poul
      prosper przemysław qassem quentin quintin rached rachid radek radhouane radoslaw radosław rafa rafael rafaël
      rafał rafik raheem rahul raimundo rainer ralph ramón ramzan ramzy raoul raphael raphaël rashid ratu raul raúl
      ray rayan raymond razvan reda réda reginald régis réjean remco remi rémi rémy renan renato renaud rené reto
      reuven rex reza riad riadh ricardo riccardo richard rick ridha rishi robert roberto roberts rocco roch rod
      rodney rodolfo rodolphe rodrigo rodrigue roger roland rolf romain roman roméo romuald ron ronald ronan ronny
      rory ross roy ruben rubens rudi rudolf rudy rui ruslan russell rustem ryad ryan saad sadio sadyr said saïd saïf
      salah salem salif salim salmane salomon salvador salvatore samba sami samir samson samuel samy sander sandor
      sandro santiago santos saul scott sean sebastiaan sebastian sebastián sebastien sébastien sékou selim sélim
      semi serge sergei sergej sergio sergiu serguei sergueï serhii serhiï serhiy serigne seth séverin seydou seyni
      shane shaun shimon shinzo sid sidi sidiki sidney sidy siegfried sigismond silvain silvère silvio siméon simon
      sione sipho slim slimane smaïl soeren sofiane sören soufiane souleymane spencer stan stanislas stanislav
      stanislaw stavros stefan stefano stephane stéphane stephen steve steven stevie stijn stuart sven sylvain
      sylvère sylvestre szymon tadej taha taïeb takeshi tanguy tanor tarek tareq tariq tayeb ted teddy tendai téo
      terrence terry thabo thadée theo théo theodor theodore théodore théoneste théophile théotime thiago thibaud
      thibault thibaut thiébaut thierno thierry thijs thom thomas tiago tibor tidiane tidjane tiécoura tiemoko tijs
      till tim timéo timothée timothy timur titouan tobias toby todd tom tomas tomasz tommy toni tony travis tristan
      troy tsahi tunde tyler tzahi ueli ugo uini ulf ulrich umaro umberto urbain urs vaclav václav vadim vadym
      valentin valentyn valère valeri valeriy valéry vasil vassili viatcheslav vicente victor vikram viktor viliame
      vince vincent vincenzo virgil virgile vital vitali vitalii vito vittorio vivien vlad vladan vladimir vladislav
      volker volodia volodymyr vsevolod vyacheslav waldemar walid walter warren wassim wayne wendell werner wesley
      wilfrid wilfried will willem william willy wilson wim winston wissam wladimir wojciech wole wolfgang woody wout
      wouter xabi xavier xavier-luc yacouba yahia yahya yair yan yanick yanis yann yannis yao yasser yassin yassine
      yaw yaya yazid yevgeny yitzhak yoann yoav yohan yohann yoni yossef yossi youcef younes younès youri youssef
      youssouf youssoufa yoweri yuri yury yvan yves yves-françois yvon zacharia zacharie zachary zakaria zaki
      zbigniew zdravko ziad zied zinedine zinédine zlatan zoran zoumana łukasz
      """))

  package static let feminine: WordSet = WordSet(
    splitWords(
      """
      anneke marijke sofie salwa solveig
      abena abigail ada adélaïde adèle adeline adjoua adrienne afef affoue affoué agathe agnes agnès agnieszka
      ahlam aicha aïcha aïda aïssata aïssatou akissi akosua akua alba albane alejandra aleksandra alessandra
      alexandra alexandria alexia alice alicia alina aline aline-sophie alison alizée allison alma amal amalia amanda
      amandine ambre amel amelie amélie amina aminata amira amy ana anaëlle anaïs anastasia anastassia andréa andrée
      angela angèle angelina angélique anik anissa anita anja anke ann anna anna-maria annabelle annalena anne
      anne-charlotte anne-claire anne-laure anne-lise anne-marie anne-sophie annette annie annika anouk antoinette
      antonia apolline ariane arielle arlette armelle aryna asma assa assia assita assitan astou astrid athéna aude
      audrey augustine aurélie aurore awa axelle aya ayse barbara bathilde beata beatrice béatrice beatriz begoña
      belinda benedetta bénédicte bérangère bérénice bernadette bernice berthe beth bethany betty beverly bianca
      bineta bintou blanca blanche blandine bridget brigitte brittany bruna brune camélia candace candice capucine
      carine carla carlotta carmen carola carole carolina caroline carrie cassandra catarina catherine cathy cécile
      cecilia céleste célestine celia célia célie célina céline chantal charlène charline charlotte chelsea cheryl
      chiara chimène chinedu chipo chloé christel christelle christiane christina christine chrystel chrystia cindy
      claire claire-marie clara clarisse claudette claudia claudie claudine clémence clémentine cloé clotilde coco
      colette coline constance cora coralie corine corinne cornelia coumba cristina cynthia cyrielle daisy dalia
      dalila daniela danièle daniella danielle daphné daria darya deborah déborah debra delcy delphine denise diana
      diane dieynaba dilma dina djamila djeneba djénéba dolores dominika donatella donna dora dorine doris dorothée
      dorothy edith édith édwige efua eglantine églantine eileen ekaterina eleanor elen elena éléna eleonora éléonore
      eliane éliane elina elisa élisa elisabeth élisabeth elise élise elizabeth ella ellen elodie élodie eloïse
      éloïse elsa elvira elvire émeline emilia emilie émilie émilise emily emine emma emmanuelle enora erica erika
      estelle esther ethel eugénie eva évangéline eve ève évelyn évelyne evika ewa fabienne fadela fadila faïza fanny
      fanta farah farida fatiha fatim fatima fatimata fatimetou fatou fatouma fatoumata faustine fauve federica
      félicie félicité fernande filomena fiona flavie fleur flora flore florence floriane frances francesca franceska
      francine françoise frauke frédérica frida gabriela gabrielle gaëlle gaia gail garance garbiñe gemma geneviève
      georgette georgia georgina géraldine germaine ghislaine gina ginette giorgia gisela gisèle giulia gladys glenda
      gloria goldie grace gracia graziella greta guylaine gwenaëlle gwendoline gwenola habiba hadja hafida haja
      halima halyna hanan hanane hanna hannah harriet hasna hassiba hawa heather heidi helen helena hélène helga
      helle héloïse henriette hermine hilary hilde hillary hind hortense houda houria huguette ibtissam ida ifeoma
      iga ikram ilana ilona iman imane imelda imene ines inès ingrid ingrida inna iolanda ioulia irena irene irène
      irina iris iryna isabel isabella isabelle isadora isolde iva ivana ivanka ivy jacinda jacinthe jacqueline jada
      jade jamila jana jane janet janice janine jasmine jeanine jeanne jeannette jeannine jelena jen jenna jennifer
      jenny jessica jihane jill jo joana joanna joanne jocelyne joëlle johanna josephine joséphine josette josiane
      joumana joyce juana judith julia juliana julie julienne juliet juliette june justine kadiatou kadidiatou
      kadidja kadija kaja kamala karen karima karin karina karine karolina karoline katarina katarzyna kate kateri
      kateryna katharina katherine kathleen kathryn kathy katia katie katja katrin kayla keiko kelly kenza keren
      kersti kerstin khadidja khadija khady kimberly kirsten kristalina kristen kristin kristina laetitia laëtitia
      laila lana lara larissa larysa latifa laura laure laure-anne laureen lauren laurence laurène lauriane laurie
      layla lea léa leah leila leïla lena léna leni léonie leonor léontine leslie leticia liana lidia liesbeth lila
      lili lilia liliane lilly lily lina linda line lisa lise liselotte lisette liudmyla liv livia liz liza loana
      lola lolita lora loraine lorène lorraine lou-anne louane loubna louisa louise louise-marie lourdes luce lucette
      lucia lucie lucienne lucile lucille lucy ludivine ludmila luisa luna lydia lydie lyne lynn lyse lætitia mabel
      madeleine madina maëlle maëlys maeva maéva maëva magali magalie magda magdalena maggie mahalia mahaut maia maïa
      maïmouna maïssa maïwenn malala malika malin manel manon manuela manuelle mara marcela marceline marcelle marème
      margaret margarida margarita margaux margherita margot margrethe marguerite maria maría mariam mariama mariana
      marianne marie marie-amélie marie-ange marie-anne marie-arlette marie-christine marie-claire marie-claude
      marie-eve marie-ève marie-france marie-françoise marie-george marie-hélène marie-josée marie-laure marie-line
      marie-lou marie-louise marie-luce marie-madeleine marie-noëlle marie-paule marie-pierre marie-rose
      marie-ségolène marie-soleil marie-thérèse marieke marielle mariem mariétou mariette mariia marija marilyn
      marilyne marilyse marina marine marion marisol marissa marit marlène marta martha marthe martina martine marwah
      mary maryam maryline maryse marysol mathilde maud maude maureen maya małgorzata meg megan meghan melania
      melanie mélanie mélina melinda melissa mélissa mélodie mélyssa mercedes meriem meryem mette mia michaela
      michela michèle micheline michelle mieke mila milena milica mimi mina mireille miriam mitra mitzi moira molly
      mona monia monica monika monique morgane mouna mounia muriel mylène myriam nabila nada nadège nadejda nadia
      nadine naëlle nafi nafissatou naïma naïs nana nancy naomi nassima nastassja natacha natalia natalie nataliia
      natasha nathalie nawal nawel ndeye ndèye nejma nelly nevena ngozi nicky nicole nicoletta nikki nina ninon
      noélie noémie nolwenn nomvula nora norah noura nouria nuria océane océanne octavie odette odile oksana ola
      olena olesia olga olha olivia olympe ombeline ophélie oriane ornella oumou oumy paloma pam pamela paola pascale
      patricia paula paule paulette pauline peggy penda penelope pénélope perle pernille perrine petra pétronille
      philippine phoebe phyllis pia pilar precious prisca priscilla priti prune quitterie rabia rachel rachelle
      rachida rahma raïssa rama ramata ramatoulaye raphaëlle raquel rebecca rébecca régine reine rena renata renate
      renée rhéa rim rita roberta rokhaya rokia rolande romane romy rosa rosalie rosanna rose rose-marie roselyne
      rosemarie rosemary rosetta rosine roxana roxane ruth sabah sabine sabria sabrina sadia safia sahra saïda sakina
      sali salima salimata sally salma salomé saloua saly samantha samia samira sandra sandrine sanna sara sarah
      saskia scarlett ségolène selena selma serena séverine sévérine shakira shannon sharon sheila sherry shirine
      shirley sibyle sibylle sidonie sigrid siham silvia simona simone simonetta sina sira soazig sofia soizic sokhna
      solange solène solenn solenne sonia sophia sophie soraya stacey stacy stella stephanie stéphanie sue suella
      sumaya susan susana susanna susanne suzanne suzie svenja svetlana sviatlana swann sybille sylvia sylviane
      sylvie tallulah tamar tamara tania tara tatiana tea telma teresa tessa tetiana thaïs thandi thandiwe thelma
      theresa thérèse thu-hà tiffany tina tiphaine tora tracy tulsi typhaine ulrike ursula uta valentina valentine
      valeria valerie valérie vanessa vera véra vérane veronica véronique vicky victoire victoria victorine viktoria
      viktorija vinciane viola violaine violeta violetta violette virginia virginie viviane wafa wanda wassila wendie
      wendy whitney wided wilhelmine winnie xaviera xiomara yael yamina yana yasmina yasmine yolanda yolande
      ysaline ysaora yseult yulia yuliia yvanna yvette yvonne zahia zahra zaïa zanele zara zeina zélie zina zineb
      zita zoé zohra zoia zoubida zubaida zuzana
      """))

  package static let either: WordSet = WordSet(
    splitWords(
      """
      alex ali alix andrea ange annick armel camille candy carol charlie claude cléo cyrille daniele dany dominique
      eden élie frédérique gaby gwenaël jackie jessy jocelyn kim lee leslie loïs lou maé manu morgan nicola noa noor
      nour pat robin sacha sam sasha swan taylor valery xi yacine yaël yannick
      """))

  package static let all: [Word] = Array(masculine.union(feminine).union(either))

  package static func isListed(_ folded: Word) -> Bool {
    masculine.contains(folded) || feminine.contains(folded) || either.contains(folded)
  }

  /// What a first name tells; of `Marie-Lou` what its first part tells.
  package static func gender(of folded: Word) -> GrammaticalGender? {
    if let whole = genderOfWhole(folded) { return whole }
    guard let first = folded.beforeHyphen else { return nil }
    return genderOfWhole(first)
  }

  private static func genderOfWhole(_ folded: Word) -> GrammaticalGender? {
    masculine.contains(folded) ? .masculine : feminine.contains(folded) ? .feminine : nil
  }
}
