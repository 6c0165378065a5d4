/// First names that news in French carries, with the gender they tell, folded as tokens are.
///
/// Names of both genders tell none. A name that is more often a common word, a month or a town (`mars`, `pierre` in lower
/// case) stays in the list: only capitalised words are ever asked.
package enum FirstNames {
  package static let masculine: Set<String> = Set(
    splitWords(
      """
      aaron abbas abdallah abdel abdel-fattah abdelaziz abdelfattah abdelhakim abdelkader abdelkrim abdellah
      abdelmadjid abdelmalek abdou abdoul abdoulaye abdul abdullah abel abiy aboubacar aboubakar abraham achille
      achraf adam adama adel adnan adolfo adrian adriano adrien agustin ahmad ahmadou ahmed aimé akim al alain alan
      alassane alban albert alberto aldo alejandro aleksandar aleksander aleksei alessandro alexander alexandre
      alexandru alexei alexeï alexis alfonso alfred alfredo aliou alioune alpha alphonse alvaro amadou amar amaury
      ambroise amin amine amir amos anas anatole anatoli anders andré andreas andrei andreï andrej andrés andrew
      andrii andriï andriy andry andrzej andy angel angelo anicet anouar anselme anthony antoine anton antonin antonio
      antónio antony ariel aristide arman armand armando arnau arnaud arnold arsène arthur arturo artus asif assimi
      aubin auguste augustin aurélien axel aymeric aziz azzedine babacar bachar bachir badr bakary baptiste barack
      barnabé bart barthélemy bartosz basil basile bassem bassirou bastien baudouin beat benedikt beniamino benito
      benjamin benjamín benny benoist benoit benoît benyamin bernard bernardo bernd bernie bert bertrand bezalel bilal
      bill billy binyamin björn blaise bob bobby bogdan bola boniface boris boualem boubacar boubakar boyd bradley
      brahim brandon brendan brett brian brice bruce bruno bruno-jean bryan burt calixte calvin cameron camilo carl
      carles carlo carlos carsten casey cedric cédric cédrick césaire césar chaïm charle charles cheikh chris christer
      christian christoph christophe christopher chuck clarence clark claudio clemens clément clint clovis cody colin
      côme conor constant constantin corentin corneille cornelius cory craig cristian cristiano cyprien cyril cyrus
      dacian damian damien dan daniel daniil danilo danny dario darius darren dave david davide davy dean demba denis
      dénis denis-christel dennis denys derek désiré desmond devin diafra didier diego dieter dieudonné dimitri
      dimitrios dimitris djamel djibril dmitri dmitro dmitry dmytro domingo dominik don donald donatien doug douglas
      dov drew dries driss duncan dustin dylan eddie eddy edgar édgar edgars edmond édmond edmund edouard édouard
      eduardo edward edwin efraïm ehud einar eitan elhadj elias elie élisée eloi éloi emanuel emil emile émile emilio
      emir emmanuel emmerson enguerrand enrico enrique enzo érasme eric éric erik erling ernest ernesto ernst erwan
      erwann esteban ethan etienne étienne eugène eugenio evan évariste everett evgueni eyal ezra fabian fabien
      fabien-pierre fabio fabrice fabrizio faiçal faisal farid farouk fathi faure faustin fawzi fayçal fayez faysal
      félicien felipe felix félix félix-antoine ferenc fernand fernando féthi fidel filip filipe filippo firmin
      florent florentin florian floriant fodé fouad fouzi francesco francis francisco franck francky franco françois
      frank franz franz-josef fred freddy frederic frédéric fritz fulbert fulgence fulvio fumio gabin gabor gabriel
      gadi gaël gaetan gaétan gaëtan galaad gareth gary gaspard gaston gauthier gautier gavin gaylord geert gennadi
      geoffrey geoffroy george georges georges-louis georgi gerald gérald gerard gérard gerhard germain gerry ghislain
      giacomo gian gianluca gianluigi gianni gil gilbert gilberto gildas gilles gilles-éric giorgi giorgio giovanni
      gitanas giuliano giuseppe godefroid godefroy gonzague gonzalo goodluck gordon graham greg grégoire gregor
      gregory grégory guido guilhem guillaume guillermo günter gustave gustavo guy guylain habib hadi hafez
      hailemariam haïm hakan hakeem hakim hamad hamed hamid hamza hanns hans hansjörg hariri harold haroun harry
      harvey hassan hassane hassani hector hedi heinz helmut hendrik henri henrik henrique henry herbert hermann hervé
      herzi hicham hichem hilaire hippolyte hiroshi hisham homère honorat honoré horacio howard hubert hugh hugo
      hugues humbert hussein hyacinthe iain ian ibrahim ibrahima idir idris idriss idrissa ignace ignacio ignazio igor
      ihor ilan ilia iliès ilya ilyas ilyès imad imran ingmar iñigo íñigo innocent ioan ion iouri irénée isaac isaïe
      isidore ismaël ismail ismaïl israel issa issam issiaka issouf itamar ivan ivica ivo jaap jack jackson jacky
      jacob jacques jaime jair jake jakob jakub jalal jamal james jamie jan jan-peter janez jannik jared jaroslaw
      jarosław jason jasper javier jawad jay jean jean-baptiste jean-bernard jean-charles jean-christophe jean-claude
      jean-daniel jean-denis jean-dominique jean-eudes jean-félix jean-françois jean-guy jean-jacques jean-louis
      jean-loup jean-luc jean-marc jean-marie jean-martin jean-max jean-michel jean-noël jean-pascal jean-patrick
      jean-paul jean-philippe jean-pierre jean-rené jean-robert jean-sébastien jean-victor jean-vincent jean-yves jeff
      jeffrey jens jérémie jeremy jérémy jerome jérôme jerry jesper jesse jesús jim jimmy joachim joan joao joão
      jochen joe joel joël johan johann johannes john johnny johny jon jonas jonathan joost jordan jordi jörg jorge
      jose josé josef josep joseph josh joshua josip josselin josué józef juan jude jules julian julien julio julius
      junior jürg jurgen jürgen justin kader kais kaïs kamal kamel kareem karel karim karl karol kasper kassym-jomart
      kay keir keith kemal ken kenneth kenny kevin kévin khaled khalid khalifa khalil kieran kimi kirill klaus
      klaus-werner koen koenraad koffi kofi komi konrad konstantin konstantinos kossi kostas kostiantyn krzysztof kurt
      kwame kyle kylian kyriakos lahcen lamin lamine lance lando landry lars lassana lassina laszlo laurent laurentiu
      lazare léandre lech lennart leo léo leon léon leonard léonard leonardo léonce leonid leopold léopold leroy levi
      lewis liam lilian lindsay linus lionel lloyd loïc lorenzo loris lothaire louis louis-philippe loup luc luca
      lucas luciano lucien ludovic luigi luis luís luiz luka lukas maarten mads mahamadou mahamane mahamat mahiedine
      mahmoud malcolm malik malo mamadou manfred manny manuel maodo marc marc-andré marc-antoine marceau marcel
      marcello marcelo marcin marco marcos marcus marek marian mariano marin mario marius mariusz mark marko markus
      marlon marouane martial martin martín marty marvin marwan massimo massinissa mateo mateusz mathéo mathias
      mathieu mathis mathurin matt matteo matthew matthias matthieu matthijs maurice mauricio maurizio max maxence
      maxim maxime maximilien mayron medhi mehdi mehmet melvin menahem micah michael michaël michal michał michel
      michele mickael mickaël miguel mihai mikael mikaël mike mike-james mikhail mikhaïl mikheil miklós milan miles
      milos milton miroslav mitch mo moctar modeste modibo mohamad mohamed mohammad mohammed mohcine moise moïse
      mokhtar mory moshe mostafa mouhamadou mouloud mounir mourad moussa moustafa moustapha muhammad muhammadu murat
      musa mustafa mustapha mykhailo mykhaïlo mykola nabil nadav nadir naftali naguib naim naïm najib narcisse
      narendra nasser nathan nathanaël nawaf nayib neil nelson nestor nicholas nick nicolae nicolas nicolás nicolaus
      nicușor niels nigel nikita nikol nikola nikolai nikolaï nikolaos nikolay nils nizar noah noam noé noël norbert
      norman normand nourdine noureddine nouredine nouri nourredine novak octave olaf oleg oleh oleksander oleksandr
      oleksii oleksiï olivier ollie olusegun omar omer oriol orlando oscar oskar osman otto oumar ousmane ousseynou
      owen pablo paco pascal patrice patricio patrick paul paul-émile paul-henri paulin paulo pavel pavlo pedro peer
      pekka per percy pete peter petr petro petros petteri phil philémon philip philippe philippe-antoine pierre
      pierre-alain pierre-antoine pierre-emmanuel pierre-henri pierre-louis pierre-luc pierre-marie pierre-olivier
      pierre-paul pierre-yves pieter pieter-jan pietro piotr pirmin placide pol poul prosper przemysław qassem quentin
      quintin rached rachid radek radhouane radoslaw radosław rafa rafael rafał raheem rahul raimundo rainer ralph
      ramzan ramzy raphael raphaël rashid raul raúl ray rayan raymond razvan reda réda reginald régis réjean remco
      remi rémi rémy renan renato renaud rené reto reuven rex reza riad riadh ricardo riccardo richard rick ridha
      rishi robert roberto roberts rocco roch rod rodney rodolfo rodolphe rodrigo rodrigue roger roland rolf romain
      roman roméo romuald ron ronald ronan ronny rory ross roy ruben rubens rudolf rudy rui ruslan russell rustem ryad
      ryan saad sadio sadyr said saïd saïf salah salem salif salim salmane salomon salvador salvatore samba sami samir
      samson samuel samy sander sandor sandro santiago santos saul scott sean sebastiaan sebastian sebastián sebastien
      sébastien sékou selim serge sergei sergej sergio sergiu serguei sergueï serhii serhiï serhiy seth seydou seyni
      shane shaun shimon shinzo sid sidi sidney sidy siegfried sigismond silvain silvio siméon simon slim slimane
      smaïl soeren sofiane sören souleymane spencer stan stanislas stanislav stanislaw stavros stefan stefano stephane
      stéphane stephen steve steven stevie stijn stuart sylvain sylvère sylvestre szymon tadej taha taïeb takeshi
      tanguy tarek tareq tariq tayeb ted teddy terrence terry thabo theo théo theodor theodore théodore théophile
      théotime thiago thibaud thibault thibaut thiébaut thierno thierry thijs thom thomas tiago tibor tidjane tiécoura
      tiemoko tijs till tim timéo timothée timothy timur titouan tobias toby todd tom tomas tomasz tommy toni tony
      travis tristan troy tsahi tyler tzahi ueli ugo uini ulf ulrich umaro umberto urbain urs vaclav václav vadim
      vadym valentin valentyn valeri valeriy valéry vasil vassili viatcheslav vicente victor vikram viktor vince
      vincent vincenzo virgil virgile vital vitali vitalii vito vittorio vivien vlad vladan vladimir vladislav volker
      volodia volodymyr vsevolod vyacheslav waldemar walid walter warren wassim wayne wendell werner wilfrid wilfried
      will willem william willy wilson wim winston wissam wladimir wojciech wole wolfgang woody wout wouter xavier
      xavier-luc yacouba yahia yahya yair yan yanick yanis yann yannis yasser yassin yassine yaya yazid yevgeny
      yitzhak yoann yoav yohan yohann yoni yossef yossi younes younès youri youssef youssouf youssoufa yoweri yuri
      yury yvan yves yves-françois yvon zacharia zacharie zachary zakaria zaki zbigniew zdravko ziad zied zinedine
      zinédine zlatan zoran zoumana łukasz
      """))

  package static let feminine: Set<String> = Set(
    splitWords(
      """
      abigail ada adélaïde adèle adeline adrienne afef agathe agnes agnès agnieszka ahlam aicha aïcha aïda aïssata
      aïssatou alba alejandra aleksandra alessandra alexandra alexandria alexia alice alicia alina aline aline-sophie
      alison allison alma amal amalia amanda amandine ambre amel amelie amélie amina aminata amira amy ana anaëlle
      anaïs anastasia anastassia andréa andrée angela angèle angelina angélique anik anita anja anke ann anna
      anna-maria annabelle annalena anne anne-charlotte anne-claire anne-laure anne-lise anne-marie anne-sophie
      annette annie annika anouk antoinette antonia apolline ariane arielle arlette armelle aryna asma assa assia
      assita astrid athéna audrey augustine aurélie aurore awa axelle aya ayse barbara bathilde beata beatrice
      béatrice beatriz begoña belinda benedetta bénédicte bérangère bérénice bernadette bernice berthe beth bethany
      betty beverly bianca bintou blanca blanche blandine bridget brigitte brittany bruna brune camélia candace
      candice capucine carine carla carlotta carmen carola carole carolina caroline carrie cassandra catarina
      catherine cathy cécile cecilia céleste célestine celia célia célie céline chantal charlène charline charlotte
      chelsea cheryl chiara chimène chloé christel christelle christiane christina christine chrystel chrystia cindy
      claire clara clarisse claudette claudia claudie claudine clémence clémentine cloé clotilde coco colette coline
      constance cora coralie corinne cornelia cristina cynthia cyrielle daisy dalia dalila daniela danièle daniella
      danielle daphné daria darya deborah déborah debra delcy delphine denise diana diane dilma dina dolores dominika
      donatella donna dora dorine doris dorothée dorothy edith édith édwige eglantine églantine eileen ekaterina
      eleanor elen elena éléna eleonora éléonore eliane éliane elina elisa élisa elisabeth élisabeth elise élise
      elizabeth ella ellen elodie élodie eloïse éloïse elsa elvira elvire émeline emilia emilie émilie émilise emily
      emine emma emmanuelle enora erica erika estelle esther ethel eugénie eva évangéline eve ève évelyn évelyne evika
      ewa fabienne fadela fadila faïza fanny fanta farah farida fatiha fatim fatima fatimata fatimetou fatou fatouma
      fatoumata fauve federica félicie félicité fernande filomena fiona flavie fleur flora flore florence frances
      francesca franceska francine françoise frauke frida gabriela gabrielle gaëlle gaia gail garbiñe gemma geneviève
      georgette georgia georgina géraldine germaine ghislaine gina ginette giorgia gisela gisèle giulia gladys glenda
      gloria goldie grace gracia greta guylaine gwenaëlle gwendoline gwenola habiba hadja hafida haja halima halyna
      hanan hanane hanna hannah harriet hasna hassiba hawa heather heidi helen helena hélène helga helle henriette
      hermine hilary hilde hillary hind hortense houda houria huguette ibtissam ida iga ikram ilana ilona iman imane
      imelda imene ines inès ingrid ingrida inna iolanda ioulia irena irene irène irina iris iryna isabel isabella
      isabelle isadora isolde iva ivana ivanka ivy jacinda jacinthe jacqueline jada jamila jana jane janet janice
      janine jasmine jeanine jeanne jeannette jeannine jelena jen jenna jennifer jenny jessica jill jo joana joanna
      joanne jocelyne joëlle johanna josephine joséphine josette josiane joumana joyce juana judith julia juliana
      julie julienne juliet juliette june justine kadiatou kadidiatou kadidja kadija kaja kamala karen karima karin
      karina karine karolina karoline katarina katarzyna kate kateri kateryna katharina katherine kathleen kathryn
      kathy katia katie katja katrin kayla keiko kelly kenza keren kersti kerstin khadidja khadija kimberly kirsten
      kristalina kristen kristin kristina laetitia laëtitia laila lana lara larissa larysa latifa laura laure laureen
      lauren laurence laurène lauriane laurie layla lea léa leah leila leïla lena léna leni léonie leonor léontine
      leticia liana lidia liesbeth lila lili lilia liliane lilly lily lina linda line lisa lise liselotte lisette
      liudmyla liv livia liz liza lola lolita lora loraine lorraine loubna louisa louise lourdes luce lucette lucia
      lucie lucienne lucile lucille lucy ludivine ludmila luisa luna lydia lydie lyne lynn lyse lætitia mabel
      madeleine madina maëlle maeva maëva magali magalie magda magdalena maggie mahalia mahaut maia maïmouna maïssa
      maïwenn malala malika malin manel manon manuela manuelle mara marcela marceline marcelle margaret margarida
      margarita margaux margherita margot margrethe marguerite maria maría mariam mariama mariana marianne marie
      marie-amélie marie-anne marie-arlette marie-christine marie-claire marie-claude marie-eve marie-ève marie-france
      marie-françoise marie-george marie-hélène marie-josée marie-laure marie-line marie-louise marie-luce
      marie-madeleine marie-noëlle marie-paule marie-pierre marie-rose marie-ségolène marie-soleil marie-thérèse
      marielle mariem mariétou mariette mariia marija marilyn marilyne marilyse marina marine marion marisol marissa
      marit marta martha marthe martina martine marwah mary maryam maryline maryse marysol mathilde maud maude maureen
      maya małgorzata meg megan meghan melania melanie mélanie mélina melinda melissa mélissa mélodie mercedes meriem
      meryem mette mia michaela michela michèle micheline michelle mila milena milica mimi mina mireille miriam mitra
      mitzi moira molly mona monica monika monique morgane mouna muriel mylène myriam nabila nada nadège nadejda nadia
      nadine naëlle nafi nafissatou naïma nana nancy naomi nassima nastassja natacha natalia natalie nataliia natasha
      nathalie nawal nawel ndèye nejma nelly nevena nicky nicole nicoletta nikki nina noémie nolwenn nora norah noura
      nouria nuria océane octavie odette odile oksana ola olena olesia olga olha olivia olympe ombeline ornella oumou
      oumy paloma pam pamela paola pascale patricia paula paule paulette pauline peggy penda penelope pénélope perle
      pernille perrine petra phoebe phyllis pia pilar prisca priscilla priti quitterie rabia rachel rachelle rachida
      rahma raïssa ramata raphaëlle raquel rebecca rébecca régine reine rena renata renate renée rhéa rim rita roberta
      rokhaya rokia romane romy rosa rosalie rosanna rose rose-marie roselyne rosemarie rosemary rosetta rosine roxana
      roxane ruth sabah sabine sabria sabrina sadia safia sahra saïda sakina salima salimata sally salma salomé saloua
      samantha samia samira sandra sandrine sanna sara sarah saskia scarlett ségolène selena selma serena sévérine
      shakira shannon sharon sheila sherry shirley sibyle sidonie sigrid siham silvia simona simone simonetta sina
      sira soazig sofia soizic solange solène solenne sonia sophia sophie soraya stacey stacy stella stephanie
      stéphanie sue suella sumaya susan susana susanna susanne suzanne suzie svenja svetlana sviatlana swann sybille
      sylvia sylviane sylvie tallulah tamar tamara tania tara tatiana tea telma teresa tessa tetiana thelma theresa
      thérèse tiffany tina tora tracy tulsi typhaine ulrike ursula uta valentina valeria valerie valérie vanessa vera
      véra vérane veronica véronique vicky victoire victoria viktoria viktorija vinciane viola violaine violeta
      violetta violette virginia virginie viviane wafa wanda wendie wendy whitney wided wilhelmine winnie xaviera
      xiomara yael yamina yana yasmina yasmine yolanda ysaora yulia yuliia yvanna yvette yvonne zahia zahra zaïa zara
      zeina zélie zina zineb zita zoé zohra zoia zoubida zubaida zuzana
      """))

  package static let either: Set<String> = Set(
    splitWords(
      """
      alex ali alix andrea ange annick armel camille candy carol charlie claude cléo cyrille daniele dany dominique
      eden élie frédérique gaby gwenaël jackie jessy jocelyn kim lee leslie loïs lou maé manu morgan nicola noa noor
      nour pat robin sacha sam sasha swan taylor valery xi yacine yaël yannick
      """))

  package static let all: [String] = Array(masculine.union(feminine).union(either))

  /// What a first name tells; of `Marie-Lou` what its first part tells.
  package static func gender(of folded: String) -> GrammaticalGender? {
    if let whole = genderOfWhole(folded) { return whole }
    guard let hyphen = folded.firstIndex(of: "-") else { return nil }
    return genderOfWhole(String(folded[..<hyphen]))
  }

  private static func genderOfWhole(_ folded: String) -> GrammaticalGender? {
    masculine.contains(folded) ? .masculine : feminine.contains(folded) ? .feminine : nil
  }
}
