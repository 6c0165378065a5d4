/// First names that news in French carries, with the gender they tell, folded as tokens are.
///
/// Names of both genders tell none. A name that is more often a common word, a month or a town (`mars`, `pierre` in lower
/// case) stays in the list: only capitalised words are ever asked.
package enum FirstNames {
  package static let masculine: WordSet = WordSet(
    splitWords(
      """
      aad aarav aarne aaron abbas abdallah abdel abdel-fattah abdelali abdelatif abdelaziz abdelbasset abdelfattah
      abdelghani abdelhadi abdelhafid abdelhakim abdelhalim abdelhamid abdelilah abdeljalil abdelkader abdelkarim
      abdelkrim abdellah abdellatif abdelmadjid abdelmalek abdelmoumen abdelouahab abdelouahed abdelwahab
      abdelwahed abdennour abderrahim abderrahman abderrahmane abderrazak abdeslam abdessalam abdessamad abdesslem
      abdo abdon abdou abdoul abdoul-aziz abdoulaye abdoulkader abdourahmane abdul abdullah abel abelardo abelin
      abhay abhijit abhishek abidine abiy aboubacar aboubakar aboubakary aboudou abraham achille achim achour
      achraf adalbert adam adama adame adamou adebayo adébayo adékunlé adel adélard adelin ademir ademola adéodat
      adhémar adil adilson aditya adnan adolfo adolphus adriaan adrian adriano adrien adrijan afanassi afif
      agathon agustin ahcene ahcène ahmad ahmadou ahmed ahmet aidan ailton aimé aissa aïssa aitor ajay ajit akash
      ake åke akhilesh akihiko akihito akim akira akouété akram aksel akshay akwasi al alaa alain alan alaric
      alasdair alassane alban albert alberto albin alcée alcide aldair aldéric aldo aldric alec alejandro
      aleksandar aleksander aleksandr aleksandre aleksei aleksey aleksiï alen alessandro alessio alexander
      alexandre alexandru alexei alexeï alexis alexis-michel alf alfa alfonso alfred alfredo algassim algernon
      alhassane aliou alioune alisson alistair aljaz alkaly allal almamy alois aloïs alonso alou alparslan alpha
      alphonse alseny althaus alvaro alyan amadeo amadou amaël amand amar amath amaury ambroise ambrosio amer
      amidou amin amine amir amirali amirhossein amirouche amit amitabh amjad ammar amos amouzou anaël anand anani
      anas anastasio anatole anatoli anatolii anatoliy anatoly ancelin anders anderson andré andreas andrei andreï
      andrej andrés andrew andriamampianina andrii andriï andriy andry andrzej andy ange-felix angel angelo angus
      anibal aníbal anicet anicet-georges anies anil anirudh anis ankit anouar anselme ansgar ansoumane ante
      anthony anto antoine antoine-depadoue antoine-marie anton antonin antonio antónio antonis antony anurag
      anwar apollinaire apostolos arash aravind ardeshir aref arezki arie ariel aris aristide aristotelis arjen
      arjun arkadi arman armand armando arnaldo arnau arnaud arne arnold arnulf arona arsène arslan artem arthur
      arthus artiom artur arturo artus artyom arun arvid arvind asaad asbjørn ashkan ashley ashok ashraf ashwin
      ashwini asier asif asim assane assimi assoumane atal atef athanasios atif atiku atsushi attila aubin aubrey
      auguste augustin augusto aurèle aureliano aurélien auxence axel ayad ayao ayité aykut ayman aymar aymard
      aymen aymeric ayoub ayyoub azali azedine azer aziz azouz azzedine babacar babak babatunde baboucar bachar
      bachir badara badis badr badreddine bafétigué bahaa bahij bahman bahram bakari bakaridjan bakary bakhtiyar
      balázs balint bálint baltasar baltazar balthazar bangaly baptiste barack baréma baris barnabé bart
      barthélemy barthélémy bartłomiej bartolomé bartosz basem basheer basil basile bassam bassel bassem bassirou
      bastian bastien bastien-pierre batiste batuhan baudouin baxter baye beat behnam behrouz behzad bekir békolo
      belaïd belgacem belkacem beltrán beñat benedikt bengt beniamino benigno benito benjamin benjamín
      benjamin-charles benjamine benny benoist benoit benoît bénoît bento benyamin berat bérenger berkay bernard
      bernardin bernardino bernardo bernd bernhard bernie bert bertin bertrand bezalel bharat bhupesh bienvenu
      bijan bilal bilawal bilel bill billy binyamin birger bissiriou bixente bjarne bjarni björn bjørn blaise
      blake bob boban bobby bodo bogdan boguslaw bogusław bohdan bohumil bohuslav bojan bola bongbong boniface
      børge boris bořivoj borja borut boško bošnjak boualem bouazza boubacar boubakar boubker bouchaïb boudjemaa
      boujemaa boukary boumediene bounama boureima bouzid boyd božidar bradley brahim bram brandon branimir
      branislav branko braulio brecht brendan brett brian brice brighton brock bruce bruno bruno-jean bryan bryce
      bryson bülent burak burhan burkhard burt byron caetano caio calin călin calixte calixto callum calum calvin
      cameron camilo cao carl carles carlo carlos carmelo carsten casey casimiro cassio cássio catalin cătălin
      cayetano cedric cédric cédrick cédrik cees célestin cemal cengiz cenk cephas césaire césar cesário čestmír
      cezary chad chadi chafik chaïm chaker chakib chandra chandrababu chaouki charaf charafeddine charalambos
      charle charles charles-antoine charles-édouard charles-éric charles-étienne charles-henri charles-olivier
      chedly cheikh chems chems-eddine cherif chérif chetan chidi chihab chokri chokry chris christer christian
      christoph christophe christopher christos chuck chukwudi chukwuemeka cillian ciprian cipriano cissé clarence
      clark claude-henri claudio claudiu claus clayton clemens clément clifford clint clive clovis clyde cody coen
      colas colby colin colton côme côme-andré conner conor constant constantin corentin corey cormac corneille
      cornel corneliu cornelius cory cosmin costel craig cristian cristiano cristobal cristóbal csaba cvetan
      cyprian cyprien cyriaque cyril cyrus czeslaw czesław daan dacian dacien dahmane daichi daiki daisuke dalibor
      dalimil damian damián damien damir damon dan daniel daniil danijel danilo danny dansa danut dany-robert
      danylo daoud daouda daoudou darijo dario darío dário darius dariush dariusz darko darragh darrell darren
      darryl daryl dashiell datouré dave davi david davide davy dawid dawood dean deandre declan deepak dejan
      delphin demba dembo demetrio demetrius dénes denis dénis denis-christel denis-paul dennis denys derek
      deshawn désiré desmond detlef dev devendra devin devlet dexter dharmendra diadié diafra didier diederik
      diego dieter dietmar dieudonné dilip dimitar dimitri dimitrios dimitris dimosthenis dinesh dinis dinu diogo
      dioncounda dirk djaber djaffar djamal djamal-eddine djamel djelloul djibril djibrine djilali djimé dmitri
      dmitro dmitry dmytro domen domingo dominic dominik don donal donald donat donatien dorian dorin doudou doug
      douglas dov dragan dragoljub dragomir dragos dragoș dramane drazen dražen drew dries driss drissa duarte
      dumitru duncan dusan dušan duško dustin dwayne dwight dylan džeko ebenezer eberhard ebrahim ebrima eckart
      eckhard eddie eddy edelmiro edem edgar édgar edgars edilson edin edmilson edmond édmond edmund edmundo edoh
      edouard édouard edson eduard eduardo edward edwin efoé efraïm efraín efthymios egbert egon ehsan ehud eiichi
      eiji einar einer eirik eitan ekkehard ekoué ekow ekrem eladio eleftherios eleuterio elhadi elhadj elhadji
      elias elie elijah elimane elio eliott élisée eliseo elliot elliott elmar elmer eloan eloge eloi éloi elon
      elouan elouen elvis elyas elyes elzéar emanuel emeka emeric emerson emil emile émile emile-derlin emiliano
      emilien émilien emilio emin emir emmanuel emmerson emmett emomali emrah emre ender engelbert enguerrand
      enric enrico enrique enzo eoin epifanio épiphane érasme ercan erdal erdem erdinc ergin erhan erhard eric
      éric erich erick erik erkan erlend erling ernest ernesto ernst erol ersin ertan ertugrul erwan erwann erwin
      esben esmail esmaïl espen essaïd essowè esteban ethan etienne étienne euan euclide eudes eugen eugene eugène
      eugenio eulogio eusebio evan evander evangelos evann évariste evaristo everett evgeni evgeny evgueni evgueny
      evrard ewald ewan ewen ewenn eyal ezekiel ezequiel ezra ezzedine fabian fabián fabiano fabien fabien-pierre
      fabio fábio fabrice fabrício fabrizio facundo fadel fadhel fadi fahad fahd fahim faiçal faisal faiz faïz
      fakhri fañch fantin farai farhad farhan farhat farid faris farouk farouq farrokh farshad faruk farzad fathi
      fatih faure faustin faustino fausto fawad fawzi faycal fayçal fayez faysal fayssal federico fedir fehmi
      félicien felipe felix félix félix-antoine ferdi ferdinand ferenc fergus ferhat ferit fermin fermín ferland fernand
      fernand-louis fernand-paul fernando fethi féthi fethullah feurat fevzi fiacre fidel fikret fikri filimon
      filip filipe filippo finn fintan fiodor firmin flavian flavien flavio flávio florencio florent florentin
      florian floriant florin floris floyd fodé forrest fortunato fotis fouad foucauld foulque foulques fousseni
      foussénou fouzi francesco francis francisco franciszek franck francky franco françois françois-joseph
      françois-marie françois-régis françois-xavier frank frans frantisek františek franz franz-josef fraser fred
      freddy frederic frédéric fredrik freek friedhelm friedrich fritz frode froilán fuad fulbert fulgence fulvio
      fumihito fumio fyodor gabe gabin gabor gábor gabriel gadi gaël gaetan gaétan gaëtan galaad ganjar gaoussou
      gareth garrett gary gaspar gaspard gaston gatien gaurav gauthier gautier gauvain gavin gavril gaylord geert
      geir genaro genki gennadi gennadiy gennady gennaro geoffrey geoffroy georg george georges georges-louis
      georgi georgios gerald gérald geraldo gerard gérard gérard-raymond gerardo géraud gérault gerd gergely
      gerhard germain german germán germano germinal gernot gero gérome gerrit gerry gerson gervais ghali ghanem
      gharib ghassan ghassem ghazi gheorghe ghislain gholam-hossein gholamreza giacomo gian gianluca gianluigi
      gianni giannis gift gijs gil gilbert gilberto gildas gilles gilles-éric gilson giorgi giorgio giorgos
      giovanni girish gitanas giuliano giuseppe gleb glenn gnonlonfoun godefroid godefroy gökhan gonçalo gontran
      gonzague gonzalo goodluck gopal goran göran gorazd gordon gösta gottfried gotthard goukouni govind grady
      graham gratien grayson greg greger grégoire gregor gregorio gregory grégory griffin grzegorz guénaël
      guennadi guénolé guenter guéorgui guerric guido guilain guilhem guillaume guillermo guirec gültekin
      gumersindo güner gunnar günter gunther günther gurbanguly gürsel gus gustaf gustave gustavo guus guy
      guy-laurent guy-noël guylain gwendal gwenn-aël gyorgy györgy gyula habib habibou haddou hadi hadrien hafeez
      hafez haider hailemariam haïm haitham hajime hakan hakeem hakim hakkı hakon håkon halil halim halit haluk
      halvor hama hamad hamadi hamadou haman hamdi hamed hamid hamidou hamidreza hamish hamma hammadi hammouda
      hamou hamza hanafi hani hanns hans hansjörg hansueli haralambos harald hardik hariri haris harish harith
      harm harold haroun harouna harry harsh hartmut haruki haruto harvey hasan haseena hashem hassan hassane
      hassani hatem hayden haykel hayri haytham hector hedi hédi heikki heiko heiner heinrich heinz heitor helder
      hélder helge hélie helmut helmuth hemant hendrik henk henning henri henrik henrique henry henryk herbert
      heribert heriniaina herintsalama herizo herman hermann hermenegilde herménégilde hernan hernán hernando
      herschel hervé hery herzi hesham hicham hichem hideki hideo hidetoshi hieronymus higinio hikmet hilaire
      hilal hilarion himanta hinrich hipólito hippolyte hiroaki hirokazu hiroki hiroshi hisashi hisham hitoshi
      hocine hoël holger homère honorat honoré honorin hooman horacio horatiu horia horst hosni hossam hossein
      houari houcine houshang houssam housseini houssem houssen howard howie hrvoje hryhoriy hubert hubertus hugh
      hugo hugues hulusi humbert humberto huseyin hüseyin hussam hussein huub hyacinthe hynek iain ian iancu
      iaroslav iban ibrahim ibrahim-boubacar ibrahima ichiro idé idir idris idriss idrissa idrissou iegor ievhen
      ignace ignacio ignatius ignazio igor ihab ihor ihsan iker ilan ildefonse ilham ilhan ilia ilias ilie iliès
      ilija ilkay ilker ilunga ilya ilyas ilyass ilyes ilyès imad imed imran imre imtiaz inácio iñaki indrajit
      ingmar ingo ingvar iñigo íñigo innocent ioan ioannis ion ionel ionut iossif iouri iqbal iraj iraklis irénée
      ireneusz irfan irvin isaac isaiah isaïe isao isaure ishaan ishaq isidore isidro ismaël ismail ismaïl ismaïla
      ismet israel issa issaka issam issiaga issiaka issifou issouf issoufou istvan istván itamar iulian iulius
      ivan iván ivar ivica ivo iwan iwen iyad izzeddine jaafar jaap jaber jabir jabulani jacek jacinto jack
      jackson jacky jacob jacques jacquot jad jafar jaffar jagdish jagmeet jahangir jaílson jaime jair jairam
      jairo jake jakob jakov jakub jalal jalaleddine jalil jamal jamaleddine jamel james jamie jan jan-peter janez
      jannik janos jános januário janusz janvier jaona jaouad jaouen jared jarl jaromir jaromír jaroslav jaroslaw
      jarosław jarrett jasmin jason jasper jasprit jassem javad javi javier jawad jay jayant jayden jean jean-aimé
      jean-alphonse jean-andré jean-antoine jean-ariel jean-aymeric jean-baptiste jean-benoît jean-bernard
      jean-bertrand jean-bosco jean-brice jean-camille jean-charles jean-christophe jean-claude jean-côme
      jean-daniel jean-david jean-denis jean-didier jean-dominique jean-édouard jean-emmanuel jean-eric jean-éric
      jean-étienne jean-eudes jean-fabien jean-fabrice jean-félix jean-françois jean-frédéric jean-gabriel
      jean-gaël jean-georges jean-guillaume jean-guy jean-henri jean-hugues jean-jacques jean-jérôme jean-julien
      jean-laurent jean-léon jean-lin jean-lou jean-louis jean-loup jean-luc jean-manuel jean-marc jean-marcel
      jean-marie jean-marie-vianney jean-martin jean-mathieu jean-maurice jean-max jean-michel jean-noé jean-noël
      jean-olivier jean-pascal jean-patrick jean-paul jean-philippe jean-pierre jean-raphaël jean-raymond
      jean-régis jean-rené jean-robert jean-roch jean-rodolphe jean-sébastien jean-serge jean-simon jean-thomas
      jean-victor jean-vincent jean-xavier jean-yves jef jeff jeffery jeffrey jelle jenő jens jeremiah jeremie
      jérémie jeremy jérémy jermaine jeroen jerome jérôme jerónimo jerry jerzy jesper jesse jesús jim jimmie jimmy
      jindřich jiri jiří jiro jitendra joachim joackim joakim joan joannès joao joão joaquim joaquin joaquín
      jochen joe joel joël joep joerg joffrey johan johann johannes john johnny johny joko jon jonas jonathan joop
      joost jordan jordi jörg jorge jörgen jørgen joris jorma jos jose josé josé-manuel josef josep joseph josh
      joshua josip josselin josué joumaa jourdan jovan jozef józef jozsef józsef juan juan-carlos juanito judd
      jude judicaël judikael juergen juha jukka jules julian julián juliano julien julio júlio julius junichiro
      junior junya jürg jurgen jürgen jurij justin justinien justus kaan kabiné kabirou kacem kacim kacper kader
      kadir kai kais kaïs kaito kaka kakha kalidou kalilou kalle kamal kambiz kamel kamil kamran kandia kapil
      karam karamoko karan kåre kareem karel kari-pekka karim karl karl-heinz karlheinz karol karoly károly
      karsten karthik kartik kaspar kasper kassim kassoum kassym-jomart katsuhiko katsuya kaveh kay kazem
      kazimierz kazuhiro kazuki kazuo kazuya kéba keegan kees keigo keiji keir keisuke keith kelian kelig kelvin
      kemal kemi kémi ken kenan kendall kendji kendrick kenichi kenji kennedy kenneth kenny kenta kenzo kerem
      kerfalla kerian kevin kévin kevyn keyvan khaldoun khaled khalid khalifa khalil khatib khawaja kheireddine
      khemaies khosrow khurram kianoush kieran kilian killian kimi kirill kingsley kirk kishore kiyoshi kjell kjetil klaas
      klaus klaus-werner klemens knud knut kodjo koen koenraad koffi kofi koichi koji kokou komi komla konan
      konrad konstantin konstantinos koray korbinian kossi kosta kostas kostiantyn kosuke kotaro kouadio kouakou
      kouame kouamé kouassi koudjo kpatcha krešimir kris krishna kristian kristof kristoffer krystian krzysztof
      kumar kunihiko kürşat kurt kwabena kwadwo kwame kwasi kweku kwesi kylan kyle kylian kyriakos kyrylo lachlan
      ladislav lahcen lahouari laïty lajos lakhdar lalaina lalit lalu lamar lamarana lambert lamin lamine lance
      lancelot lanciné landelin landing lando landry lansana lanzeni larbi larry lars lassaad lassad lassana lasse
      lassina laszlo lászló latif laurens laurent laurentiu lautaro lavr lawrence lazar lazare léandre leandro
      lech lefteris leif leland lélio lennart leo léo leon léon leonard léonard leonardo léonce leonel leonhard
      leonid leonidas léopaul leopold léopold leopoldo leroy lester leszek levan levent levi lewis liam liaquat
      libor lieven lilian lindsay lino linus lionel lisandre lisandro liviu ljubo ljubomir lloyd loan loann logan
      loïc loïck lonnie lookmann lorant lorenz lorenzino lorenzo loris lorne lotfi lothaire lothar louie louis
      louis-charles louis-david louis-étienne louis-félix louis-joseph louis-marie louis-martin louis-paul
      louis-philippe louis-simon louison loukas lounes lounès loup lovro lowell luan lubin lubomir lubor lubos
      luboš luc luc-antoine luca lucas lucian luciano lucien lúcio ludger ludovic ludovik ludvík ludwig luhut
      luigi luis luís luis-miguel luiz luka lukas lukasz łukasz luke lungile luther lutz lyes lyle lyndon maamar
      maan maarouf maarten maciej mackenzie macky madan madani madické mads mady maël maëlan mafa maged magnus
      mahama mahamadou mahamane mahamat mahamoud mahathir mahdi mahendra maher mahesh mahfoud mahfoudh mahiedine
      mahjoub mahmadou mahmoud mahmut maïeul maixent majdi majed majid makan makhtar makoto makram maksim maksym
      malachi malal malam malang malcolm malek malick malik malo mamadi mamadou mamadu mamane mambi mamitiana
      mamoru mamoudou mamy manabu manandafy manfred manish manmohan manny manoel manoj manolis manolo manouchehr
      mansour mansur manuel maodo mapathé marc marc-andré marc-antoine marc-aurèle marc-étienne marc-olivier
      marceau marcel marcelin marcelino marcellin marcello marcelo marcial marcin marcio márcio marco marcos
      marcus marek marian mariano marijan marijn marin mario marius mariusz mark markku marko markus marlon marnix
      marouane martial martin martín marty marvin marwan masaaki masahiro masaki masaru masashi masato masayoshi
      masayuki masoud massaër massamba massimo massinissa massogbè massoud matej mateo matéo mateus mateusz mathéo
      matheus mathias mathieu mathis mathurin mathys matias matías matija mats matt matteo mattéo matthew matthias
      matthieu matthijs matti mattias maurad maurice mauricio maurício maurizio mauro maverick max maxence maxim
      maxime maximilian maximiliano maximilien maxwell mayron mazen mbagnick mbaye medhi médoune mehdi mehedi
      mehmet mehran mehrdad meinrad méissa mekki melchor melvin menahem menno mensah méric merle mert messaoud
      mesut mete metin meven meysam micah michael michaël michal michał michalis michel michele michiel mickael
      mickaël mickey mieczysław miguel mihai mihailo mihajlo mihaly mihály mihary mikael mikaël mike mike-james
      mikel mikhail mikhaïl mikhaïlo mikheil mikkel mikko miklos miklós mikolaj mikołaj milad milan mile milenko
      miles milivoje milo milorad milos miloš miloslav miloud milovan milton milutin mimoun minh minoru miodrag
      mircea mirhossein mirko miroslav miroslaw mirosław mitar mitch mitchell mithun mitsuo mladen mo moacir moad
      moataz moath moctar modeste modibo modou mody moein mohamad mohamed mohamed-amine mohammad mohammad-bagher
      mohammad-javad mohammadreza mohammed mohan mohand mohcine mohieddine mohsen mohsin moise moïse moisés
      mojtaba mokhtar momir momodou moncef mongi monir montasser monty moqtada moritz morten morteza morvan mory
      moses moshe mostafa mostapha mouhamadou mouhamed moukhtar mouloud moumen mouneïm mounir mountaga mourad
      moussa moustafa moustapha mpho mubarak mugur muhammad muhammadu muharrem muhsin muhyiddin mujtaba mukesh
      mukhtar murat murilo musa mustafa mustapha mykhailo mykhaïlo mykola myles nabih nabil naby nacer nacereddine
      naci nacim nadav nadeem nader nadhir nadim nadir nadjib nael nafa naftali naguib nahel naim naïm naina najib
      najm namik nandan naoki naoto naoya napoleón narciso narcisse narendra naresh naruhito naser nasreddine
      nasri nasser nassim nate nathan nathanaël nathaniel naveed naveen navin nawaf nawaz nawfel nayib nazaire
      nazar nazih nazim ndiaga ndiogou neal nebojsa nebojša necati necmettin nedeljko neil nelson nélson nelu
      nemanja nemo nenad nestor néstor nevzat ngor niall niankoye nicanor nicéphore nicholas nick nico nicolae
      nicolai nicolas nicolás nicolaus nicusor nicușor niels nigel nihat nikhil nikita niklas niko nikol nikola
      nikolai nikolaï nikolaos nikolay nikos nilesh nils nima niokhor nirav nitin nitish nizar noah noam noboru
      nobuo nobuyuki noé noël nolan norbert norberto nordin nordine norio norm norman normand noufou nouhou
      nouhoum nourdine noureddine nouredine nouri nouriel nourredine noursoultan novak nuhu numan nuno nureddin
      nursultan obaidullah octave octavio odilon odon odysseas ognjen oguz oğuz oisin okan okba oktay olaf olav
      olavo oldřich oleg oleh oleksander oleksandr oleksii oleksiï oleksiy oleksy oliver olivier olivier-pierre
      olli ollie olof olusegun oluwaseun omar omer ömer omid omprakash omran ondrej ondřej onésime onur orhan
      oriol orlando orphée orville osama osamu oscar óscar oskar osman ostap osvaldo oswald oszkár otakar otar
      otávio othmane otis otmane otmar otto ouassim oumar oumarou ouriel ousmane oussama ousseini ousseynou ovide
      ovidiu owen ozan ozgur özgür paavo pablo paco pacôme padraig pamphile panagiotis pankaj panos papa pape
      papis parvez parviz pascal pascal-affi pascalin pascual pathé patrice patrice-emery patricio patrick
      patrick-michel patrik patxi paul paul-andré paul-antoine paul-édouard paul-émile paul-éric paul-françois
      paul-henri paul-marie paul-olivier paulin paulo pavel pavlo pavlos pawel paweł payam pedro peer pejman pekka
      pep pépin per percy pervez petar pete peter péter petr petre petro petros petru petteri phil philémon
      philias philibert philip philipp philippe philippe-antoine phillip pierre pierre-adrien pierre-alain
      pierre-alexandre pierre-andré pierre-ange pierre-antoine pierre-arnaud pierre-augustin pierre-claver
      pierre-édouard pierre-emmanuel pierre-éric pierre-étienne pierre-françois pierre-gilles pierre-henri
      pierre-henry pierre-jean pierre-joseph pierre-julien pierre-louis pierre-luc pierre-marie pierre-mathieu
      pierre-michel pierre-nicolas pierre-olivier pierre-paul pierre-philippe pierre-yves piet pieter pieter-jan
      pietro piotr pirmin piyush placide pol polycarpe porfirio poul pouria prabhakar prabowo pradeep prakash
      pramod pranab prasad prashant prateek praveen pravind predrag prem přemysl primoz primož prosper protais
      przemyslaw przemysław qaïs qamar qasim qassem quentin quincy quinn quintin rabah rabie rached rachid radek
      radhouane radim radomir radoslav radoslaw radosław radouane radovan radu raed rafa rafael rafaël rafal rafał
      rafik rafiq raghib ragnar raheem rahim rahmane rahul raimund raimundo rainer raïs raj rajat rajeev rajendra
      rajesh rajiv rajnath rakesh ralf ralph ram raman ramazan ramesh rami ramin ramiro ramon ramón ramzan ramzi
      ramzy randall randy ranil ranjit ranko raouf raoul raoul-julien raphael raphaël rashad rashed rashid rasmus
      ratko ratu raul raúl ravi ravichandran ravindra ray rayan rayane raymond razvan răzvan recep reda réda redha
      redouane refik reggie reginald régis reha rehman reid reinaldo reiner reinhard reinhold reinier réjean remco
      remi rémi rémi-pierre remus rémy rénald renan renato renaud rené reto reuven rex reynald reza rezki rhys
      riad riadh riaz ricardo riccardo richard rick rickey ricky ridha rifaat rigobert rigoberto riley rishi rivo
      rizwan roald rob robb robbie robert roberto roberts robinson rocco roch rochdi rod rodante roderick rodney
      rodolfo rodolphe rodrigo rodrigue roel rogelio roger roger-pierre rogério rohan rohit roland rolf rolland
      romain roman román romaric romário roméo romeu romuald rómulo ron ronald ronaldo ronan ronnie ronny roque
      rory rosaire rosan roscoe rosendo ross rostam rostislav rouhollah rouslan roustam roy ruben rubén rubens
      rudi rüdiger rudolf rudy ruedi ruediger rufus ruhollah rui rune rupert ruslan russ russell rustem ruud ryad
      ryan ryoichi ryota ryotaro ryszard ryuichi saad saâd saadeddine saadi saber sabri sachin sadegh sadek
      sadibou sadio sadiq sadok sadyr saeed safouane sahbi said saïd saïdou saïf saikou saïkou salah salah-eddine
      saleh salem salif salifou salih salim saliou salman salmane salomon salvador salvatore saman samba sambou
      sameer sami samir sammy samson samuel samuli samy samy-pierre sancho sandeep sander sandiaga sandor sándor
      sandro sanjay sanjeev sanjiv sanou sanoussi santiago santos santosh saoud sarath sasa saša satish satoru
      satoshi sattar saturnino satya saul saúl savo sawyer sayouba scott seamus sean sebastiaan sebastian
      sebastián sebastião sebastien sébastien sédar sedat seddik seidou seifeddine seiji sekou sékou selahattin
      selcuk selçuk selim sélim semi semion séni séraphin serdar serge sergei sergej sergey sergi sergio sérgio
      sergiu serguei sergueï serhat serhii serhiï serhiy serigne serkan seth séverin severino şevket seydi seydou
      seymour seyni shadi shafiq shahab shahbaz shahid shahin shahram shahrokh shaker shane shankar sharad shashi
      shaun shavkat shehbaz shekhar sheldon sherif sherman shigeki shigeo shigeru shigetoshi shihab shimon
      shinichi shinji shinya shinzo shivraj shoaib shohei shoichi shota shrikant shuichi shuji shun shunsuke
      siamak siavash sid siddharth sidi sidiki sidney sidy siebe siegfried siegmund sifeddine sigismond sigmar
      sigmund sigurd silas silvain silvère silvestre silvio silviu simão simen siméon simon simón simon-pierre
      simplice sinaly sinan sindre sinisa siniša sione sipho sirous siteny sjaak skander slaven slavko slavoljub
      slavomír slawomir sławomir slim slimane slobodan smaïl soeren sofiane sofiène sohail sohrab soichiro solofo
      solomon sondre soner soren sören søren sorin soroush sosuke sotiris soufiane souhail souheil souleïman
      souley souleymane soumaïla soumana soumeylou sourav spencer spéro spyridon spyros srdan srđan srinivas stan
      stanislas stanislav stanislaw stanisław stanko stanley stavros stefan štefan ștefan stefaan stefano stefanos steffen
      stelios stepan stephan stephane stéphane stephen stevan steve steven stevie stian stig stijn stipe stjepan
      stuart suat subhash subrahmanyam sudhir suleyman süleyman sully sundar sunil suresh surya sushil susilo
      susumu svatopluk svein sven sverre sveto svetozar sviatoslav svyatoslav sylvain sylvère sylvester sylvestre
      sylvin symphorien szabolcs szilard szymon tadao tadashi tadej tadeusz tadhg tafsir taha tahar taher tahirou
      taïb taichi taïeb taizo takahiro takashi takayuki takehiko takeo takeru takeshi takis takumi talal talla
      tamas tamás tancrède tanguy tanneguy tanner tanor tanveer tanvir tao tapio taras tarek tareq tariq taro
      tarun tatsuo tatsuya tawfik tayeb tayfun taysir tayyip ted teddy teemu tejas télesphore tendai téo teodor
      teodoro teófilo terence terje terrance terrell terrence terry tertius teruo tetsu tetsuo tetsuya teun thabo
      thaddeus thadée thamer thanassis thanos théau theo théo théoden theodor theodore théodore theodoros théodule
      théoneste théophile théotime théoxane thiago thibaud thibault thibaut thiébaud thiébaut thiémoko thierno
      thierry thijs thilo thodoris thom thomas thor thorbjørn thorsten thurman tiago tibor tidiane tidjane
      tiécoura tiéman tiemoko tiémoko tiernan tihomir tijani tijs tiken till tilo tim timéo timo timoteo timothée
      timothy timour timur tino tito titouan tobias tobías toby todd tolga tom toma tomas tomás tomáš tomasz
      tomislav tommy tomohiro tomoya toni tony torbjörn tore toribio torsten toru toshiaki toshihiko toshio
      toshiyuki toufik toumani toussaint traian travis trent trevor tristan troels trond troy trygve tsahi tsiory tsuyoshi
      tudor tufan tugdual tumba tuncay tunde tuomas turgut turki twan tyler tyree tyrone tyson tzahi uday uddhav
      udo ueli uffe ugo uğur uini ujjwal ulf uli ulises ulrich ulysse ulysses umaro umberto umesh umit ümit ümut
      urbain urho uriah uros uroš urs usman uwe vaclav václav vadim vadym vahid valdemar valentin valentín
      valentyn valère valeri valérian valeriano valerii valeriï valeriu valeriy valéry valter vamoulké vance
      vangelis vanja vano varun vasco vasil vasile vasilije vasily vassil vassili vassilios vassilis vasyl vaughn
      vedat vegard veikko veljko venance venkatesh viacheslav vianney viatcheslav vicente victor víctor victorien
      victorin victorino vidar viggo vijay vikas vikram viktor viliame vilmos vinay vince vincent vincenzo
      vinicius vinícius vinko vinod viorel vipin viraj virat virgil virgile virgilio vishal vít vital vitali
      vitalii vitaliï vitaliy vitaly vito vitor vítor vittorio vivek vivien vlad vladan vlade vladimir vladimír
      vladislav vlado vladyslav vlastimil vlatko voahangy vojin vojislav vojtech vojtěch volkan volker volodia
      volodymyr vsevolod vuk vyacheslav wade wael waël waheed wahid wajdi waldemar waldo waleed walid wally walt
      walter walther wannes waqar warren wasim wassim wayne weldon wenceslao wendell werner wes wesley weston
      wiebe wieslaw wiesław wilbur wiley wilfred wilfrid wilfried wilhelm will willard willem willi william
      willian willie willy wilmer wilson wim winfried winston wissam witold wladimir włodzimierz wojciech wojtek
      wole wolfgang wolfram woodrow woody wout wouter wyatt xabi xabier xan xavi xavier xavier-luc yacoub yacouba
      yadollah yahia yahya yair yakouba yakup yalçın yan yanick yanis yann yann-éric yann-gaël yannig yannis yao
      yaou yaovi yaroslav yaşar yash yasin yasser yassin yassine yassir yasuhiro yasuo yasushi yavuz yaw yaya
      yazid yegor yehia yeison yerry yevgeny yevhen yevhenii yigit yitzhak ylan yngve yoan yoann yoav yoenn yogesh
      yogi yohan yohann yoichi yoji yoni yorgos yorick yoshiaki yoshihide yoshihiro yoshinobu yoshio yoshito
      yoshiyuki yossef yossi yosuke youcef youenn younes younès youness younous youri yousaf yousri youssef
      youssouf youssoufa yoweri yuichi yuji yukio yunus yuri yuriy yury yusuf yusuke yuta yutaka yuya yuzuru yvain
      yvan yves yves-françois yves-marie yvon yvonnick zacarías zach zacharia zacharie zachary zafar zafy zahed
      zaheer zaher zahid zahir zaïd zakari zakaria zakariae zaki zane zaur zayd zbigniew zbynek zbyněk zdenek
      zdeněk zdravko zdzisław zeca zein zeke zeljko željko zéphirin zéphyrin ziad zié zied zinedine zinédine živko
      ziya ziyad zlatan zlatko zoël zoltan zoltán zoran zoubir zouhair zouheir zoumana zourab zsolt zulfikar
      zulfiqar zurab zvonimir zygmunt
      """))

  package static let feminine: WordSet = WordSet(
    splitWords(
      """
      aarti abena abibatou abigail absa achoura ada adela adéla adélaïde adèle adelheid adélia adeline adiara
      adiba adidjatou adina adissa adjoa adjoua adriana adrienne afaf afef affoue affoué afia afiwa afoua afsaneh
      agata agatha agathe agathi agnes agnès ágnes agneta agnieszka aguibou agustina ahlam aicha aïcha aïchatou
      aïda aikaterini aileen aino aishwarya aïssata aissatou aïssatou aïta akane akari akiko akissi akossiwa
      akosua akouvi akua alana alba albane aleid alejandra aleksandra alena alenka alessandra alevtina alexa
      alexandra alexandria alexia aleyna alia alice alicia alícia alicja aliénor aliette alima alimata alimatou
      alina aline aline-sophie aliona alison aliya alizée alla allison alma almodie almudena alphonsine alya
      alyson alyssa alžběta amal amalia amália amanda amandine amani amaya ambre ambrine amel amélé améliane
      amelie amélie ameneh amina aminata amira amparo amrita amsatou amy ana ana-marija anabel anabela anaé
      anaëlle anahit anahita anaïg anaïs ananya anastasia anastasiia anastasiya anastassia anbara anca anđela
      andréa andréanne andrée andreea anémone aneta anette anežka anfissa angela ángela angèle angélica angelika
      angeliki angelina angélina angélique angustias anik anikó anissa anita anja anjali anke ann anna anna-maria
      annabel annabella annabelle annaëlle annaïg annalena annamária anne anne-catherine anne-cécile
      anne-charlotte anne-claire anne-élisabeth anne-flore anne-gaëlle anne-laure anne-lise anne-lucie anne-lyse
      anne-marie anne-solenn anne-sophie anne-valérie anneke anneleen anneli annelies anneliese annemarie annemie
      annemiek annette annie annie-claude annika anniken annikki annonciade anouk anta antje antoinette antonella
      antonia antonina anushka aoife aparecida aparna apolline arabella araceli arame archana arezou ariadna
      ariana ariane arielle arina arlene arlette armance armandine armelle armine arpiné arundhati arwa aryna arzu
      åsa asako asami ashleigh asli aslı asma asmaa aspasia assa assétou assia assita assitan astou astrid asuka
      atefeh atena athéna athénaïs athina atika atishi atsuko aubane aude audeline audra audrey augustine aung-san
      aurelia aurélia aurélie auriane aurianne aurore avery awa awatif axelle aya ayah ayaka ayako ayawa ayélé
      aynur ayoko ayse ayşe aysel ayten ayumi azadeh azar azilis azucena azza badia badra bahareh bahija balbina
      balbine bambi banu bára barb barbara bárbara bärbel barbora basak başak basma bathilde batoul beata beate
      beatrice béatrice béatrix beatriz becky begoña belén belinda benedetta bénédicte benedita bérangère beren
      bérénice berit berna bernadett bernadette bernice berta bertha berthe beryl beth bethany betsy bettina betty
      betul betül beverley beverly beyza bhavana bianca bilguissa biljana bineta binetou binta bintou biramawa
      birgit birgitta birgitte birte blair blanca blanche blanchette blandine blanka bleuenn bobbie bodil boglárka
      bogna bogumiła bojana bonnie borbála bouchra bożena božena brandy branka breanna brenda briana bridget
      brígida brigitta brigitte britney britta brittany brooke bruna brune brunehilde brunhilde burcu caitlin
      caitlyn camelia camélia camila camilla candace candelaria candice cansu capucine cara caridad carina carine
      carla carlene carlota carlotta carly carmela carmen carmiña carola carole carolien carolina caroline carolyn
      carrie cassandra cassie cassiopée catalina catarina catheline catherine cathy cátia catinca catriona caty
      cayetana cécile cecilia cecília cecily céleste célestine celia célia céliane célie célimène celina célina
      céline ceren ceyda chabela chafia chafika chahinez chahrazad chaïma chaïmaa chantal chantale charlene
      charlène charlette charline charlotta charlotte chelo chelsea cherie cherifa chérifa cheryl chiaki chiara
      chie chieko chihiro chimène chinedu chipo chiyo chloe chloé christa christel christelle christiane christie
      christina christine christine-razanamahasoa christy chrysoula chryssa chrystel chrystia ciara cigdem çiğdem
      cindy claire claire-marie clara clarice clarisse claudette claudia cláudia claudie claudine clélia clémence
      clémentine cléophée cloé clothilde clotilde coco codruta colette coline colleen conceição concepción
      conchita connie constance constanze consuelo cora coralie coraline corazon cordula corentine corina corine
      corinne cornelia cosima coumba courtney covadonga crina cristiana cristina csilla cunégonde cynthia cyrielle
      dagmar dagmara dahlia daisy dalal dalia dalila dana danica daniela danièle daniella danielle danijela danuta
      daoulat daphne daphné daphnée daria darlene darya daryna dauphine deanna debbie débora deborah déborah debra
      deena deepa deepika défa defne deirdre delaram delcy delfina delia delphine demi denisa denise denyse
      deolinda desiree despina devika diaba diana diane dianne diariatou diénaba dieynaba dilan dilara dilek dilma
      dimitra dina disa divya djamila djazia djenabou djénane djeneba djénéba djiba djohar djouma doina dolores
      dominika domitille donata donatella donna dora dóra doreen doria doriane dorina dorine doris dorota dorothea
      dorothée dorothy dorra dörte dossi douha dounia dragana drahomíra droupadi dubravka dulce dunja dunya durga
      duška ebba ebony ebru ecaterina edeltraud edina edit edith édith eduarda edurne edwige édwige edwina edyta
      eeva efi eftychia efua eglantine églantine eileen eilidh eimear eirini ekaterina ekaterini elaheh elaine
      élanore eléa éléa eleanor eleftheria elen elena éléna eleni eleonora éléonore elfriede elham eliane éliane
      éliette elif elikem elin elina élina eline éliora elisa élisa elisabeth élisabeth elisângela elise élise
      eliška eliza elizabeth elizaveta elke ella ellen ellie elnaz éloane elodie élodie eloïse éloïse elona elsa
      elsa-louise elsie elvira elvire elza elzbieta elżbieta emel émeline émérence emese emi emiko emilia emília
      emilie émilie émilise emily emine emma emmanuelle emna emy encarna encarnación enikő enora énora erell erica
      erika eriko erin ermelinda ermine erna erwana erzsébet esma esmeralda esperança esperanza esra estefanía
      estela estelle ester esther eszter ethel etsuko eugenia eugénia eugénie eulalia eulalie eunice euphrasie eva
      éva eva-lotta évane evangelia évangéline evanthia eve ève evelien evelyn évelyn évelyne evguenia evika ewa
      ewelina ezgi fabiana fabienne fabiola fadela fadéla fadhila fadia fadila fadima fadimata fadime fadwa fahima
      fahmida faïza fanchon fanélie fani fanirisoa fanja fanny fanta faouzia farah farahnaz faratiana fariba
      farida farideh fariha fatema fatemeh fathia fatiha fatim fatima fátima fatima-ezzahra fatima-zahra fatimata
      fatime fatimé fatimetou fatma fatmata fatna fatou fatouma fatoumata fattouma faustine fauve fawzia faye
      federica fédora felana felicia félicie félicité felicity felisa fella femke ferdaous fereshteh feride feriel
      fernanda fernande ferouz fettouma figen filipa filiz filomena filomène fily fiona fionnuala flávia flavie
      flavienne fleur floarea flora floraine florbela flore florence florencia florentina floriane forough
      forouzan fotini frances francesca franceska francine francisca françoise franka franziska frauke freda
      frédérica frida frieda friederike frieke fruzsina fumiko gabi gabriela gabriele gabriella gabrielle gaëlle
      gaëtane gaia gail galina garance garbiñe gauri gayane gayatri gayle geeta gema gemma geneviève genowefa
      georgeta georgette georgia georgina georgine géraldine gerda gerlinde germaine gertraud gertrud gertrude
      gesine ghada ghalia ghania ghazal ghazaleh ghislaine ghislane ghizlane gilberte gill gillian gina ginette
      ginny giorgia giovana gisela gisèle giulia gizem gladys glenda gloria gnilane godelieve goedele goldie
      golnaz golshifteh gönül gordana graça grace grâce gracia graciela graciete grainne graziella grazyna grażyna greet
      greetje greta gretchen grete grethe griet griselda gro gudrun guélya guenola guénola guillemette gülay
      gülcan güler gülsen gülşen gülten gunhild gunilla gunn gunvor guylaine gwen gwenaëlle gwénaëlle gwendoline
      gwendolyn gwenn gwenola gwladys györgyi habiba habsatou haby hacer hadda hadewijch hadiatou hadiza hadja
      hadjer hafida hafsa hafsia hailey haingo haja hajar hajer hajnalka hala halatou haleh haley halima halimatou
      halina halyna hana hanaa hanako hanan hanane hande haneen hanieh hanitra haniya hanna hannah hanne hannelore
      haoua harriet haruka haruko hasmik hasna hasnaa hassiba hassina hatice hatsue hattie haude havva hawa hawaou
      hayat hayfa hayley hazel heather hedda hedia hedwig heide heidemarie heidi heike hela helen helena héléna
      hélène helga helle heloísa héloïse hema hemamalini hend henda henrietta henriette hermine herminie hertha
      hiba hikari hilary hilde hildegard hillary hina hind hiroko hisako hitomi hoda holly homa honoka honorata
      honorine hortense hortensia houda houria housna hripsime huguette hulya hülya iara ibolya ibtihal ibtissam
      ibtissem ida idoia ifeoma iga ihssane ikram ikrame ilana ilayda ilda ildikó ileana ilhem iliana ilinca ilka
      ilona ilse iman imane imelda imene imène immaculée imogen ina inas inaya indira indu ineke ines inès inés
      inês inga inge ingebjørg ingeborg inger ingrid ingrida ingunn inka inmaculada inna intissar ioana ioanna
      iolanda ioulia ipek ıpek iphigénie irén irena irene irène irina irini iris irma ırmak irmgard irmtraud iryna
      isabel isabela isabella isabelle isadora isaline iselin iseult isidora isla isolde itziar iulia iva ivana
      ivanka ivona ivone ivonne ivy iwona izabela izumi jacinda jacinta jacinthe jacotte jacqueline jada jade
      jadranka jadwiga jalila jamila jana janaína jandira jane janelle janet janice janick janina janine jarmila
      jaroslava jasmina jasmine jasna jaya jayalalithaa jeanine jeanne jeanne-marie jeannette jeannine jehanne
      jelena jelka jen jenifer jenna jennie jennifer jenny jessica jihane jila jill jillian jimena jiřina jitka jo
      joana joann joanna joanne jocelyne jodi jodie jody joëlle johanna johanne joke jolanta jolien jordane jorunn
      josée josefa josefina josepha josephine joséphine joséphine-charlotte josette josiane joumana jovana joyce
      juana juanita judicaëlle judit judith judy julia júlia juliana juliane julianne julie julienne juliet
      julieta juliette juline julita june junko jussara justine justyna jutta jyoti jytte kaarina kadiatou kadidia
      kadidiatou kadidja kadija kadja kady kaija kaisa kaitlyn kaja kajal kalliopi kalpana kaltoum kamala kamila
      kanako kankou kany kaori kaoru kaoutar kardiatou karen kari karidja karima karin karina karine karla karlijn
      karolina karolína karoline kasia kasumi kata katalin katarina katarzyna katayoun kate katell kateri katerina
      kateřina kateryna katharina katherine kathleen kathrin kathryn kathy katia katie katja katleen katrien
      katrin katrine katy kavita kawtar kaya kayla kayoko kazue kazuko keiko keira keisha kelli kellie kelly
      kelsey keltoum kendra kenza keren kerri kerry kersti kerstin kettyna khadidja khadîdja khadija khadra khady
      khaoula khawla kheira kheïra khrystyna kiko kikuko kimberley kimberly kimiko kindy kinga kira kirsi kirsten
      kirsti kirstin kirsty kirti kiyoko kizzy kjersti klára klaudia klervi kolinda komal konstantina korotoum
      koumba kriemhild kristalina kristen kristi kristien kristin kristina kristy kristýna krisztina krystyna
      ksenia kseniia ksenija kubra kübra kumiko kyoko kyriaki lacey lada ladan ladislava laetitia laëtitia laia
      laila lakshmi lala-aïcha lalao lalatiana laleh lalie lalla lamia lamiaa lamis lana lara larisa larissa
      larysa latasha latefa latifa latika latoya laura laure laure-anne laureen lauren laurence laurène laurette
      lauriane laurie laurinda laurine lauryne lavinia layla lea léa leah léandra leanne leela leila leïla leïna
      leire lejla lena léna lenaïg leni lenka léocadie leona leonie léonie leonor léonore léontine léopoldine
      lesia leslie lessia leticia letícia leyla leyli liana liane libuše lidia lídia lidija lidiya liesbeth
      lieselotte lieve ligia lila lili lilia liliana liliane lilla lilly lilou lilwenn lily lina linda lindiwe
      lindsey line linnea lioubov lioudmila lisa lisbet lisbeth lise liselotte lisette lison lito liudmyla liv
      livia liz liza liziwe ljiljana ljubica loana loane loeiza loïse lola lolita lora loraine loredana loreleï
      lorena lorène loretta lorette lori lorna lorraine lotta lotte lottie lou-anne louane louann louanne loubaba
      loubna louella louisa louise louise-marie lourdes lætitia lubna luce lucette lucia lucía lúcia luciana lucie
      lucienne lucila lucile lucille lucinda łucja lucrecia lucy lucyna ludivine ludmila ludmilla ludwika luisa
      luísa luise luitgard luiza luminita luna lusine lydia lydie lylou lynda lyne lynette lynn lynne lyse lyubov
      maaike mabel mabinty macarena machiko madalena maddie madeleine madeline madhuri madina madoka maëlenn maeli
      maelle maëlle maëly maëlys maeva maéva maëva maeve mafalda magali magalie magda magdalena magdolna maggie
      maha mahalia mahaut mahawa mahbouba mahin mahnaz mahoua mahsa mahshid mai-linh maia maïa maija maike maiko
      maïlys maïmouna maïmounatou maïna maïrama mairi maïssa maïssata maite maïté maiwenn maïwenn maj-britt maja
      majda makhissa makiko malak malala malaurie malene malgorzata małgorzata malika malin mallaury mallory malou
      mamata mameawa mami manal mandana mandisa mandy maneka manel manisha manja manoë manola manon mansoureh
      manuela manuelle mara marcela marceline marcelle marcelline marcia márcia marème maren marfa margaret
      margareta margarete margarida margarita margaux margerie margery margherita margie margit margot margret
      margrethe margriet marguerite maria maría maria-asma maría-josé mariam mariama mariamé mariamou mariana
      mariángeles marianna marianne mariatou maribel maribeth maricarmen maricruz marie marie-agnès marie-aimée
      marie-alice marie-amélie marie-andrée marie-ange marie-anne marie-antoinette marie-arlette marie-astrid
      marie-aude marie-audrey marie-béatrice marie-bernadette marie-capucine marie-caroline marie-catherine
      marie-cécile marie-chantal marie-charlotte marie-christine marie-claire marie-claude marie-clotilde
      marie-danielle marie-denise marie-dominique marie-édith marie-elisabeth marie-élisabeth marie-emmanuelle
      marie-estelle marie-eugénie marie-eve marie-ève marie-florence marie-france marie-françoise marie-gabrielle
      marie-gaëlle marie-geneviève marie-george marie-ghislaine marie-guylaine marie-hélène marie-jeanne marie-jo
      marie-joe marie-joëlle marie-josée marie-josèphe marie-julie marie-laure marie-laurence marie-line
      marie-lise marie-lou marie-louise marie-luce marie-lucie marie-lyne marie-lys marie-madeleine marie-maude
      marie-michèle marie-michelle marie-monique marie-nathalie marie-neige marie-noëlle marie-océane marie-odile
      marie-pascale marie-paule marie-philippe marie-pier marie-pierre marie-reine marie-rosaire marie-rose
      marie-sarah marie-ségolène marie-sol marie-solange marie-soleil marie-sophie marie-stella marie-suzanne
      marie-thérèse marie-véronique marie-victoire marie-virginie marie-yvonne marieke mariel marielle mariem
      marième mariétou mariette mariia marija marijana marijke marilena marilou marilyn marilyne marilyse marina
      marine mariné marinette mariola marion marisa marisol marissa marit marita marites mariya marjane marjorie
      marketa markéta marleen marlene marlène marlies marlyne marlyse marsha marta márta marte martha marthe
      martina martine marwa marwah mary marya maryam maryann maryannick marylène maryline marylise maryse marysol
      maryvonne marzena masae masih masoumeh massiré mastoura mathilda mathilde mathurine matilda matilde matou
      mattie maud maude maureen mauricette mavis maxine maya mayawati mayte mayumi mbali mbathio mbène mbéringo
      mbolatiana mechthild meena meenakshi meera meg megan megawati megha meghan megumi mehrnaz meike mélaine
      melania melanie mélanie mélina melinda melissa mélissa mélissandre mélodie meltem mélusine mélyssa meral
      mercè mercedes mercédès meredith merete meriam meriem merve meryam meryem messaouda mette mezzouar mia mialy
      micaela michaela michela michèle micheline michelle michiko midori mieke mieko mihaela miharu mikako miki
      mikiko mila milada milagros mildred milena milène milica milla millie miloslava mimi mimouna mina minako
      mindy minna minnie minori miora mira mirabelle miranda mireia mireille mirela miren miriam míriam mirjam
      mirjana miroslava mirosława misaki misako missy mithali mitra mitsuko mitzi miwa miyako miyoko miyu mizuki
      modestie modestine moira mojgan mollie molly momoko mona monia monica mónica mônica monika mónika monique
      montserrat morag morgane motoko mouna mounia mounira müge muriel murielle mylène myra myriam myrtille myrtle
      myrto nabiha nabila nabintou nacera nachoua nada naďa nadège nadejda nadera naděžda nadezhda nadia nadine
      nadira nadja nadjat nadjet nadjia nadjma naëlle nafi nafissa nafissatou nahed nahid nahla naïg naïla naïma
      naïs najat najet najia najla najwa nalan nami nana nana-aïcha nanako nanami nancy nandi nandini nanette
      nanna naoko naomi narges nargis nariné narjes nashwa nasim nasrin nassera nassiba nassima nastassja natacha
      natalia natália natalie nataliia nataliya natalya natasa nataša natasha nathalie natsuki natsuko natsumi
      nawal nawel nawelle nazan nazanin nazha nazik nazli nazlı ndella ndeye ndèye ndèye-awa neha neide nejla
      nejma nele nelli nellie nelly nene nènè néné nerea neslihan nesrin nesrine nettie nevena nevenka nevin nezha
      ngoundo ngozi niamh nicéphora nicky nicole nicoleta nicoletta nicolle nieves nihad nihal nihan nika niki
      nikki nikolett nikolina nilgün niloufar nilüfer nilza nina nine ninon niouma nirina nirmala nisha nisrine
      nita nobuko noelia noélie noëlie noéline noella noëlla noëlle noemí noémia noémie nogaye nolwen nolwenn
      nomsa nomvula nonhle nora nóra norah noriko nouha nouné nour-el-houda noura nouria ntombi nune nuran nuray
      nurcan nuria núria oana obdulia océane océanne octavia octavie oddny odélie odeline odete odette odile
      oksana ola oleksandra olena olesia olexandra olga olha olivera olivia olívia olympe olympia ombeline ondine
      ophélie oprah oriane orianne orla orlane ornella orsolya ortansa otilia ottilie ouarda ouassila ouleye
      oulimata oulimatou oum oumaïma oumayma oumnia oumou oumoulkhaïry oumy outi oxana özge ozlem özlem padma
      paetongtarn päivi pallavi palmyre paloma pam pamela panagiota pansy paola paraskevi parastou parisa parvaneh
      parvati pascale pascaline patricia patrícia patrycja patsy patti patty paula paule paulette paulina pauline
      pavla pegah peggy pélagie pelin penda penelope pénélope perihan perla perle pernelle pernilla pernille
      perpétue perrine petra pétronille phara philippa philippine philomène phoebe phyllis pia piedade pilar pinar
      pınar piroska polina polly pooja prachi pratibha precious preeti preity prisca priscilla priscille priti
      priya priyanka prune prunelle puan pulchérie purificación queenie quitterie rabab rabha rabia raby rachael
      rachel rachèle rachelle rachida radegonde radha radia radka radmila rafaela rafika ragna ragnhild raha rahma
      raïssa raja rajaa rajae rajni raluca rama ramata ramatou ramatoulaye ramatu ramla ramona rana randa rania
      ranjana ranka raphaële raphaëlle raquel rasha rawda rayhana razan reba rebeca rebecca rébecca reem régine
      reiko reine reinette reinhild rejane réjane réka rekha remedios rena renata renate renée renu retno rhéa
      rhoda rhona rhonda ricarda richarde rieko rihab riikka rika rikke riko rim rima rina risa rita ritsuko ritu
      ritva roberta robyn rocío rodica roghayatou roghieh rohini roisin róisín rokaya rokhaya rokia rokiatou
      roksolana rolande romana romane romie romy roopa rosa rosalba rosalía rosália rosalie rosalind rosaline
      rosalyn rosana rosângela rosanna rosaura rose rose-aimée rose-hélène rose-line rose-lyne rose-marie rose-may
      roseline roselyne rosemarie rosemary roser rosetta rosie rosine roswitha rosy roua rouba roukiatou rouqaya
      rouslana rowena roxana roxane roxanne roxie roya rozália rozenn rukiye rumi rumiko rupa ruslana rut ruth
      ruxandra ruzanna růžena rym ryoko saadet saadia saâdia saartje saba sabah sabeha sabiha sabina sabine sabria
      sabrina sabrine sachiko sadhana sadia sadiatou sadie sadika sae safa safaa safae safia safiatou safiya
      sagrario sahar saholy sahondra sahra saida saïda sajida saki sakiko sakina sakura salamata salématou salha
      sali saliha salima salimata salimatou sally salma salomé saloua salwa saly samah samantha samar sameh samia
      samiha samira sana sanae sanam sanata sanda sandie sandra sandra-maja sandrine sandy sangeeta saniye sanja
      sanjana sanna sanne saoirse sara sára sarah sarah-jeanne sarah-maude sarala sarata sari sarina sarita šárka
      saroj sarra saskia satoko satomi satu savita sawsan sayaka sayuri scarlett seda seema ségolène seiko selena
      selin selma semra senja senka sény sepideh serap séraphine serena serpil servane setareh setsuko sévane
      sevda séverine sévérine sevgi sevil sevim seynabou sezen shaghayegh shahla shahrzad shakira shannon shanti
      shari sharmila sharon shawna sheela sheila shelby shelia shelley shelly sherri sherrie sherry sheryl shideh
      shigeko shiho shilpa shiori shirin shirine shirley shizuka shizuko shobha shohreh shoko shona shreya shushan
      shweta sibel sibyle sibylle sidonie sigrid sigrun siham sihem silja silje silke siloé silvia sílvia simge
      simin simona simone simonetta simonne sina sinead sinéad siobhan siobhán sira siranoush sissel sixtine
      slađana sladjana slavenka slavica smaranda smita smriti sneha snezana snežana soazig sofia sofía sofia-ines
      sofie sofiya soheila soizic sokhna solange solène solenn solenne solfrid soline solomiia solveig somaya sona
      soňa sonal sonali sonam sonia sónia sônia sonja sonsoles sonya sophia sophie sophie-caroline sorana soraya
      sorina sotiria souad souadou souha souhaila souhila soukaina soukaïna soukeyna soumaya soumia souria stacey
      stacie stacy stamatia stana stanislava stanisława stavroula stefania stefanie steffi stela stella štěpánka
      stephanie stéphanie sudha sue suella sujata sule şule sumaya sümeyye sumiko sumitra sunita supriya surekha
      susan susana susann susanna susanne sushma susie suzana suzanne suzel suzette suzie suzon suzuko svea svenja
      svetlana sviatlana swann swanne swati sybil sybille sylvaine sylvette sylvia sylviane sylvie sylwia synnøve
      szilvia tabara tabitha tacko tae tahani taisiya taïssia takako talar talia tallulah tamar tamara tamara-nour
      tamika tamiko tammie tammy tandiwe tania tânia tanja tantely tanuja tanya taous tara taraneh tarja tasha
      taslima tassadit tatiana tatjana tatyana tea téa telma teodora teresa teréz tereza teri terri tess tessa
      tetiana tetyana thaïs thaleia thalia thandi thandiwe thea théa thelma theodora théodora théophanie theresa
      thérèse theresia thérésia thoko thouraya thu-hà tiffany tiina tijana tímea tina tineke tiphaine tiphanie
      tisha titaïna tokozile tomoko tomomi tonje tonya tora tori torill toshiko tourya tracey traci tracie tracy
      tricia trina trine trish trisha tristane trudy tsai tsukiko tuba tugba tuğba tülay tülin tulsi tünde turid
      tuula typhaine ulla ulrika ulrike ümran unni urmila ursula urszula usha uta ute valarie valentina
      valentina-ana valentine valentyna valeria valéria valerie valérie vandana vanesa vanessa vânia vanina
      varduhi varsha varvara vasiliki vassiliki vassilissa vasundhara veerle vendula vera véra vérane verena verna
      veronica verónica veronika véronique vesna vibeke vicenta vicki vickie vicky victoire victoria victorine
      vida vidya vigdis vijaya viktoria viktória viktorija viktoriya vilma vimala vinciane viola violaine violeta
      violetta violette viorica vira virginia virginie vitória vivian viviana viviane vivienne vjosa vlasta
      voahirana volatiana wafa wafaa wahiba wahida waltraud wanda wanjiru warda wassila wendela wendie wendy
      weronika whitney widad wided wiebke wiesława wijdane wilhelmine wilma winnie wioletta wislande wissal
      xaviera xavière xenia ximena xiomara yae yael yaëlle yakout yalda yamila yamina yamini yamna yana yandé
      yanira yaroslava yasemin yasmin yasmina yasmine yassa yasuko yekaterina yelena yeliz yesim yevgenia
      yevheniia yıldız yingluck ylva yoko yola yolaine yolanda yolande yoriko yoshie yoshiko yosra yousra ysaline
      ysaora ysé yseult yui yuka yukari yuki yukie yukiko yuko yulia yuliia yuliya yumi yumiko yuna yuriko yusra
      yvanna yvelise yvette yvonne zahia zahira zahra zaïa zaida zainab zakia zalissa zanele zara zari zaynab
      zdena zdeňka zeenat zehra zeina zeinab zeïnab zeineb zelda zélia zélie zeliha željka zénaba zénabou zeynep
      zhanna zhila zhor zina zinaïda zineb zita zlata zoe zoé zofia zohra zohreh zoi zoia zoica zorana zorica
      zoryana zoubeïda zoubida zouhra zouleikha zoulikha zsófia zsuzsa zsuzsanna zubaida zübeyde zuhal zulema
      zuzana zuzanna
      """))

  package static let either: WordSet = WordSet(
    splitWords(
      """
      alex ali alix andrea ange annick armel azéline bui cai camille candy carol charlie chen choi claude cléo
      cyrille daniele dany deng dominique duong eden élie feng frédérique gaby guo gwenaël hamida hoang hong huang
      huynh hwang jackie jang jessy jiang jocelyn jung kang kim kwon lee leslie li liang lim loïs lou maé magatte
      maguette manu marjan masako mika morgan ngoné nguyen nicola noa noor nour pat peng pham phan robin sacha sam
      sasha seo swan taylor tove tran valery wang wei xi xiao xie xu yacine yaël yang yannick yoon yuan zeng zhang
      zhao zheng zhou
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
