import { words } from './lists.ts';

export type PersonWord = {
  sex: 'female' | 'male' | 'unknown';
  age: 'child' | 'young' | 'adult' | 'old' | 'unknown';
};

const rows: [PersonWord['sex'], PersonWord['age'], string][] = [
  ['female', 'child', 'girl schoolgirl granddaughter daughter'],
  ['male', 'child', 'boy schoolboy grandson paperboy son'],
  ['unknown', 'child', 'child kid toddler baby pupil infant orphan grandchild urchin schoolchild'],
  ['female', 'young', 'bride maiden princess maid niece lass waitress ballerina'],
  ['male', 'young', 'groom prince lad nephew page squire bellboy'],
  ['unknown', 'young', 'apprentice student teenager youth novice'],
  [
    'female',
    'adult',
    `woman lady mother mum mom mama aunt sister wife queen actress duchess countess empress postwoman
    policewoman fisherwoman seamstress nun priestess heroine landlady stewardess huntress washerwoman
    mermaid witch girlfriend abbess baroness goddess hostess`,
  ],
  [
    'male',
    'adult',
    `man father dad papa uncle brother husband king gentleman duke count emperor postman policeman
    fisherman milkman monk priest lord knight hero landlord waiter butler fireman salesman woodsman
    watchman foreman ferryman doorman boyfriend wizard cowboy abbot baron god`,
  ],
  ['female', 'old', 'grandmother grandma granny nana crone widow'],
  ['male', 'old', 'grandfather grandpa granddad widower hermit'],
  [
    'unknown',
    'adult',
    `agent lover orderly attendant deckhand witness employee accomplice thug gangster mobster passerby onlooker supporter enemy ally disciple
    beginner fiance fiancee newlywed lumberjack chieftain warrior archer blacksmith woodcutter intern trainee stagehand prompter tenor soprano surveyor sapper scout forester ranger prosecutor juror striker corporal accountant banker boxer chemist gambler hairdresser magistrate midwife monarch
    philosopher prisoner psychologist refugee reporter spectator tenant therapist tutor typist undertaker vicar victim
    visitor wrestler rower skipper umpire buyer customer shopper croupier hacker newsreader announcer safecracker
    stepmother stepfather toymaker herald courier jester bard minstrel scholar historian biologist astronomer geologist
    choirmaster librettist dispatcher interpreter translator negotiator bodyguard chauffeur janitor plasterer roofer welder
    mourner heckler bidder auctioneer taxidermist ventriloquist trapeze-artist contortionist hypnotist ringmaster stuntman
    doctor nurse teacher baker cook chef driver captain sailor soldier farmer plumber carpenter mason mayor
    scribe master conductor stranger passenger neighbour neighbor thief guard robber pirate traveller traveler
    merchant trader miner painter musician singer dancer fiddler drummer pianist clown juggler acrobat magician
    tailor cobbler shoemaker butcher barber clockmaker watchmaker locksmith gardener shepherd hunter miller
    ferrykeeper lighthouse-keeper keeper librarian clerk judge lawyer scientist inventor engineer pilot astronaut
    detective inspector officer general sergeant cleaner sweeper builder worker potter weaver poet writer author
    artist sculptor photographer tourist guest host servant beggar peasant villager citizen rider cyclist runner
    swimmer climber diver skater player coach referee winner champion friend cousin parent twin ghost spy rebel
    ruler sultan explorer mechanic electrician porter cashier shopkeeper innkeeper bartender fortune-teller healer
    bishop pilgrim prophet messenger smith jeweller jeweler glassblower beekeeper fisher falconer mapmaker
    cartographer postmaster stationmaster puppeteer organist cellist violinist composer ferrywoman oarsman
    professor commander sheriff deputy lieutenant colonel admiral constable carrier caretaker defender opponent guide
    surgeon dentist vet pharmacist usher dealer collector burglar smuggler outlaw bandit hiker camper
    operator director producer manager editor owner boss dresser lamplighter drifter assistant secretary president minister ambassador curator firefighter lifeguard nomad
  teammate classmate schoolmate roommate flatmate workmate shipmate crewmate playmate colleague suspect
    bridesmaid contestant candidate competitor pedestrian bystander commuter motorist trucker biker
    skateboarder surfer skier fugitive hostage kidnapper assassin sniper gunman henchman landowner nobleman
    noblewoman knave squatter stowaway castaway survivor archaeologist palaeontologist paleontologist botanist
    zoologist physicist lecturer headmaster headmistress counsellor counselor nanny babysitter godmother
    godfather stepbrother stepsister bellhop concierge receptionist barista sommelier caterer greengrocer
    fishmonger florist newsagent adventurer alchemist sorcerer sorceress enchantress necromancer warlock druid
    shaman gladiator samurai ninja viking centurion crusader comedian busker guitarist saxophonist trumpeter
    flautist vocalist choreographer playwright novelist journalist cameraman paramedic firewoman sentinel
    sentry watchwoman gatekeeper groundskeeper vagabond hobo tramp hitchhiker backpacker homeowner lodger
    intruder prowler pickpocket vandal hooligan bully outsider newcomer veteran recruit cadet pensioner
    retiree millionaire billionaire tycoon heir heiress amateur genius loser nerd scribbler skeptic spokesman
    spokeswoman mathematician programmer coder gamer streamer blogger influencer designer architect`,
  ],
];

/** Words for people, singular, with what they tell of sex and age. */
export const people: ReadonlyMap<string, PersonWord> = new Map(
  rows.flatMap(([sex, age, list]) =>
    [...words(list)].map((word): [string, PersonWord] => [word, { sex, age }]),
  ),
);

const TRADE =
  /^\p{L}{2,}-?(?:keeper|maker|seller|driver|player|worker|hunter|dealer|lighter|tamer|sweeper|catcher|bearer|cutter|picker|builder|carrier|writer|singer|master|smith|wright|monger|woman|man|maid)$/u;
const NOBODY = /^(?:human|german|roman|woman|masterwork|snowman|mermaid|merman)$/;

/** What a word for a person tells: one of the list, else a trade by its ending, such as "goalkeeper". */
export function personOf(word: string): PersonWord | undefined {
  const listed = people.get(word);
  if (listed !== undefined || !TRADE.test(word) || NOBODY.test(word)) return listed;
  const sex = /(?:woman|maid)$/.test(word) ? 'female' : word.endsWith('man') ? 'male' : 'unknown';
  return { sex, age: 'adult' };
}

const personPlurals: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['people', 'villager'],
]);

/** The singular of a plural word for people, or undefined. */
export function singlePerson(word: string): string | undefined {
  const odd =
    personPlurals.get(word) ??
    (/(?:men|children)$/.test(word) ? word.replace(/men$/, 'man').replace(/children$/, 'child') : undefined);
  const tries = [odd, word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];
  return tries.find((form) => form !== undefined && form !== word && personOf(form) !== undefined);
}

/** The sex that a title tells, in several languages. */
export const femaleTitles =
  words(`mrs ms miss lady aunt queen princess mother sister granny grandma madam madame
  mademoiselle mistress signora signorina señora señorita senora senorita frau fräulein fru doña dona donna baroness
  countess duchess mum mama grandmother auntie dame empress`);
export const maleTitles =
  words(`mr mister sir uncle king prince lord father brother grandpa monsieur signor señor
  senor herr don dom baron count duke dad papa abbot grandfather emperor friar`);

/** Words for a being and for a thing: somebody only where it acts. */
export const alsoThings = words(
  'ruler page seal crane bat count host coach conductor jack mole fly poker cricket turkey jay lark perch band pack staff class reporter buyer',
);

/** Many who are one, with who they are each; "the crew waits". */
export const collectives: ReadonlyMap<string, string> = new Map(
  Object.entries({
    crew: 'worker',
    team: 'player',
    jury: 'juror',
    gang: 'robber',
    family: 'villager',
    crowd: 'villager',
    choir: 'singer',
    orchestra: 'musician',
    audience: 'guest',
    police: 'officer',
    couple: 'lover',
    army: 'soldier',
    troop: 'soldier',
    squad: 'soldier',
    mob: 'villager',
    posse: 'rider',
    flock: 'bird',
    herd: 'beast',
    band: 'musician',
    pack: 'beast',
    class: 'pupil',
    staff: 'worker',
  }),
);

/** What may stand before "of" and only counts: "hundreds of workers", "a pair of boys". */
export const quantities =
  words(`hundreds dozens thousands crowd crowds group groups pair pairs team crew band pack herd flock row rows line lot lots
  couple number handful swarm family gang army choir circle class queue bunch troop mob host scores two three four five six
  all most many some both each one none half rest`);

export const femaleNames =
  words(`ada agnes aisha alice alma amara amina ana anna anne annie anya asha astrid ava beatrice bella bridget
  carla carmen celia chiara chloe clara clementine dalia daisy delia diana dilys dora edith elena eleanor
  elise eliza ella elsa emily emma erin esme esther eva eve fatima fenna fern fiona flora freya gemma gerda
  grace greta hana hanna hannah hazel heidi helen helga ida imke imogen ines ingrid irene iris isabel ivy
  jane jasmine joan josephine wren bonnie penny lotte frida judith julia june kate katya kira lara laura
  leila lena leonie lila lily lina linda lucia lucy luna mabel maeve mara maia maja maria marie marta martha
  mary matilda maya mei mia mila mina mira miriam molly nadia naomi nell nina noor nora olga olive olivia
  orla petra pia poppy priya rachel rosa rose ruby ruth sadie sally samira sara sarah saskia selma signe
  elsie sue beth meg peg nan edie hattie connie minnie nellie bess margaret elizabeth victoria catherine
  caroline charlotte louise harriet dorothy sofia sonja sophie stella suki susan sylvia tara tessa tilda uma
  ursula vera violet wanda wendy willa yara ylva yuki zara zelda zoe belit abigail adele adriana agatha aiko
  alexandra alexis allison alyssa amanda amelia amira amy andrea angela anika anita anja annika antonia
  ariana arya audrey aurora ayesha barbara becky bertha beverly bianca birgit brenda bronwyn camila camille
  candace carol carolina cassandra cassie cecilia chandra chiyo christina christine cindy claire claudia
  colette constance cora cordelia cynthia daniela daphne deborah denise diane dolores donna dorothea ebba
  edna eileen ekaterina elaine elodie eloise elvira emilia erica erika estelle ethel eugenia evelyn fanny
  fatou felicity florence frances francesca frieda gabriela georgia gertrude gina gisela gladys gloria gwen
  gwendolyn heather helena henrietta hermione hilda hye ilse imani ina ingeborg irina irma isabella isadora
  ivana jackie jacqueline jana janet janice jeanne jenna jennifer jenny jess jessica jill joanna johanna
  josie joyce juana judy juliet juliette karen karin karla kathleen katrin keiko kelly kim kirsten kristin
  kristina lauren lea leah leonora leslie leticia lilian lillian lisa liv liz lola lorelei lorna lotta
  louisa luana lucille lucinda lupe lydia lynn madeleine magdalena maggie malia mandy manon marcia margot
  marianne marina marion marisol marjorie martina mathilda maureen maxine megan melanie melissa mercedes
  meredith michelle mildred millie mimi minna miranda moira mona monica monika morgana muriel nancy naoko
  natalia natalie natasha nettie nicole nikki noelle noemi norah norma octavia odette olena ophelia paloma
  pamela pandora patricia paula pauline penelope perla phoebe phyllis piper polly prudence rachael ramona
  rebecca regina renata rhoda rita roberta rosalind rosemary rosie rowena roxanne sabine sabrina sakura
  salma samantha sandra saoirse scarlett selena serena shannon sharon sheila shirley sienna sigrid silvia
  simone solveig sonia svetlana sybil tabitha tamara tania tanya tatiana teresa thelma theresa tina trudy
  ulrike valentina valeria valerie vanessa verity veronica vicky viola virginia vivian wilhelmina winifred
  xenia yasmin yoko yolanda yoshiko yvette yvonne zainab zofia zuzana `);
export const maleNames =
  words(`aaron abel adam ahmed alan albert alex alfred ali amir anders andre andrew anton ari arthur axel ben
  benjamin bernard bert boris bruno carl carlos charles charlie christopher colin daniel dario david dennis
  diego dmitri edgar edmund edward eli elias emil emir enzo eric ernest felix fergus finn francis frank fred
  george gideon gustav hans harold harry hassan hector henry hiro hugo joshua ezra ian igor isaac ismael
  ivan jack jacob jakob james jan jasper joe john jonas jonah joren jorge josef joseph juan julian kai karl
  kenji kofi lars leo leon liam louis luca lucas ludo luis luke magnus malik marco mario mark martin mateo
  max michael milo mohammed nico nils noah oliver olaf omar oscar otto owen pablo paolo patrick paul pedro
  peter pierre rafael ravi raymond rene robert robin roman rory samuel sam santiago sebastian simon stefan
  stephen sven theo thomas tim tobias tom tomas umberto victor viktor vincent walter wilhelm will william
  xavier yusuf zach ray bob bill jim jimmy tommy billy bobby eddie archie alfie freddie teddy ted ned roy
  guy dave steve mike nick rick pete gus dan ron ken len stan walt henrik matteo jay benny danny kenny lenny
  ronnie johnny joey toby jake josh kyle luigi abdul abraham adrian ahmad aidan akira alastair albrecht aldo
  alec alejandro alexander alexei alistair alonso alvin amos anatoly andreas andrei andrej andy angelo angus
  antoine antonio archibald armand arno arnold arturo asher ashok atticus augustus avery barnaby barney
  bastian benedict benoit bertram björn bo bogdan boyd bradley brandon brendan brian bryan caleb callum
  calvin cameron casper cecil cedric chad chester chris christian christoph christophe claude clemens
  clement clifford clive colm connor conrad cornelius craig curtis cyril cyrus damian damien darius darren
  davide declan derek desmond dieter dimitri dirk dominic donald douglas duncan dustin dwayne dylan ebenezer
  eduardo edwin egon elliot elmer elvis emmanuel emmett erich erik ernesto erwin esteban ethan etienne
  eugene evan ewan ezekiel fabian farid federico feliks fernando filip fitz florian francesco francisco
  francois franz frederick fritz gabriel gareth gary gaston gavin geoffrey georg gerald gerard gerhard
  giacomo gilbert giles giorgio giovanni giuseppe glenn gordon graham greg gregor gregory guido guillaume
  gunther günther haakon hamish hamza hank harald harrison harvey heinrich heinz hendrik henri herbert
  herman horace horst howard hubert humphrey hussein ibrahim ignacio ingmar ira isaiah isidore ismail iván
  jaime jamal jamie jared jason javier jean jed jeff jeffrey jeremiah jeremy jerome jerry jesse joachim
  joaquin jochen joel johan johann johannes jon jonathan jordan jose josiah josé juergen jules julius justin
  kareem karim keith kenneth kevin khalid kieran klaus knut konrad kurt larry laurence laurent lawrence leif
  leonard leonardo leopold leroy lester lewis lionel lloyd lorenzo lothar luka lukas luther malcolm manfred
  manuel marcel marcello marcos marcus mariano marius marvin massimo matt matthew matthias maurice maxim
  maximilian maxwell melvin mick miguel mikael mikhail mitch mohamed moritz morris morton moses muhammad
  murray mustafa nate nathan nathaniel neil nelson neville nicholas nicolas nigel nikolai norbert norman
  odin olav oleg orlando orson osman oswald otis pascal patrice percy perry philip philippe phillip piers
  pieter quentin quincy rainer ralph ramon randall randy raoul raphael rashid raul reginald reinhold reuben
  ricardo richard rodney rodrigo roger roland rolf ronald ross rudolf rudy rufus rupert russell ryan salim
  salvador samson sanjay saul scott sean sergei sergio seth shane sid sidney siegfried silas simeon sinbad
  spencer stanley stefano steven stewart stuart sullivan takeshi tariq tate taylor terence terry thaddeus
  theodor theodore thor tibor timothy tito tobin todd tommaso tony torsten travis trevor tristan troy tyler
  ulrich uwe valentin vasily vernon viggo vince vito vlad vladimir wallace warren wayne wendell werner
  wesley wilbur wilfred wilson winston wolfgang wyatt yannick yosef yuri yves zachary zeke`);
