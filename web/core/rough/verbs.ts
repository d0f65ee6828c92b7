import type { PoseName } from './pose.ts';
import { skateWords, sleepWords } from './words.ts';

/** First match wins: the particular before the general, what the body does before what the face does. */
export const verbs: readonly (readonly [RegExp, PoseName])[] = [
  [
    /\b(fall\w*|drop\w*(?! (the|an?|his|her|their) )|slump\w*|collaps\w*|head (resting )?(on|in)|face down) .*\b(soup|plate|bowl|food|cake|porridge|dinner|desk|table|keyboard|pasta|salad)\b/,
    'slump',
  ],
  [
    /\b(trapped|pinned|buried|crushed|wedged|stuck) (\w+ )?(under|underneath|beneath)\b|\b(?<!not )(unconscious|knocked out|out cold|passed out|lifeless)\b/,
    'lie',
  ],
  [/\bswing(s|ing)?( \w+)? (on|from|across|aboard|through|over)\b/, 'swing'],
  [
    /\b(climb|drop|slid|com|crawl|fall|lower)\w*( (himself|herself|itself))?( down| in)* through (the|a|an) (\w+ )?(roof|ceiling|skylight|hatch)\b/,
    'drop',
  ],
  [/\bplant(s|ing) (an?|the|his|her|their|some)\b/, 'plant'],
  [
    /\b(is|goes|sits?|stands?|sitting|standing|keeps?)? ?(fishing(?! (village|boat|net|port))|angling)\b|\b(cast|reel|hold)\w* (in )?(a|the|his|her|my) (\w+ )?(rod|line)\b/,
    'fish',
  ],
  [
    /\b(stumbl(es|ing)|stagger(s|ing)?|(crash|smash|bump)(es|s|ing)? (into|against|through)|trip(s|ping)? over|los(es|ing) (his|her|their|the) balance)\b/,
    'stumble',
  ],
  [
    /\b((div|throw|drop|fling|hit)\w*|flat) ((him|her|them|it)(self|selves) )?(down )?(on(to)?|to) the (ground|floor|deck|earth)\b|\b(tak(es|ing) cover|duck(s|ing)?|on (his|her|their|the) (belly|stomach))\b/,
    'prone',
  ],
  [/\bpil(es|ing) (up )?on\b/, 'prone'],
  [/\bdiv(es|ing)\b.*\b(ball|shot|goal)\b/, 'fly'],
  [/\b(cough(s|ing)?|sneez(es|ing)|chok(es|ing)|vomit(s|ing)?|gasp(s|ing)? for)\b/, 'cough'],
  [/\b(laugh(s|ing)?|giggl(es|ing)|chuckl(es|ing)|roar(s|ing)? with laughter)\b/, 'laugh'],
  [
    /\b(tear(s|ing)? (at )?(his|her|their|the|out) (\w+ )?(beard|hair)|(hold|clutch|grab)\w* (his|her|their|the) head|despair(s|ing)?|hands (on|to) (his|her|their|the) head)\b/,
    'despair',
  ],
  [
    /\b(cover(s|ing)? (his|her|their|the) (\w+ )?(eyes?|face|ears?|mouth)|hid(es|ing) (his|her|their) face|hands (over|before) (his|her|their|the) (eyes|face|ears|mouth))\b/,
    'cover',
  ],
  [/\bfinger (to|on|against) (his|her|their) lips\b/, 'eat'],
  [
    /\b(scratch(es|ing)? (his|her|their|the) (head|beard|chin|neck)|(put|pull|tak)\w* (on|off) (the|a|an|his|her|their) (\w+ )?(hat|cap|helmet|crown|wig|mask|glasses|goggles|headphones|hood|headlamp|headset|veil|scarf)|(wip|mop)(es|ing) (his|her|their|the) (brow|forehead|face|eyes)|tip(s|ping)? (his|her|the) (hat|cap)|(put|putt)(s|ing)? in (his|her|the) teeth)\b/,
    'headHand',
  ],
  [
    /\b(call(s|ing)? (the police|for help|a taxi|home)|telephon(es|ing)|phon(es|ing)|(on|into|to|answer(s|ing)|pick(s|ing)? up|lift(s|ing)?) (the|his|her|a) (\w+ )?(tele)?(phone|receiver)|dial(s|l?ing))\b/,
    'phone',
  ],
  [
    /\b((through|into|rais\w+|with) (the|a|an|his|her|their) (\w+ )?(telescope|spyglass|binoculars|camera|microscope|magnifying glass|keyhole|periscope)|film(s|ing)|photograph(s|ing) |tak(es|ing) (a|the) (photo|picture|photograph) of)\b/,
    'peer',
  ],
  [
    /\b(knock(s|ing)?|bang(s|ing)?|hammer(s|ing)?|pound(s|ing)?|beat(s|ing)?) (louder|again|(up)?on (the|his|her|a) (\w+ )?(door|gate|window|wall|glass))\b|\bknock(s|ing)?\b(?! (over|down|out|him|her|them|it|the (?!(front |back )?door)))/,
    'knock',
  ],
  [
    /\bkick(s|ing)?\b|\bgiv(es|ing) .{2,24} a kick\b|\bshoot(s|ing)?\b.{0,30}\b(goal|ball|net|to the left|to the right)\b/,
    'kick',
  ],
  [
    /(?<!\b(up|rise|rises|rising|jump(s|ing)?|leap(s|ing)?|fall(s|ing)?|down) )\bfrom (a|an|the|his|her|their) (\w+ )?(chair|armchair|sofa|couch|bench|seat|stool|throne|wheelchair)\b/,
    'sit',
  ],
  // What is only heard or seen is done by another.
  [/^(listens?|listening|hears?|hearing)\b/, 'listen'],
  [/^(sees?|seeing|finds?|finding|discover(s|ing)?)\b(?=.* (asleep|\w+ing)\b)/, 'marvel'],
  [
    /^(look|star|gaz|glanc)(s|es|ing) (\w+ )?at (the|a|an|his|her|their)\b(?=[^,]*(?<! and) (asleep|lying|sitting|sleeping|kneeling|running|falling|dancing)\b)/,
    'stand',
  ],
  [/^(watch(es|ing)|notic(es|ing))\b(?! the (sky|stars|moon|clouds?))/, 'stand'],
  [
    new RegExp(
      String.raw`^(?!.*\b((under|beneath) |on (the|a) (floor|ground|table|bed|sofa|grass)))(?=.*\b${sleepWords}\b).*\b(chair|armchair|bench|stool|seat|desk|table|counter|sit(s|ting)?|seated)\b`,
    ),
    'doze',
  ],
  [new RegExp(`\\b${sleepWords}\\b`), 'sleep'],
  [
    /\b((held|carried|cradled|slung) (in|on|over) (\w+ ){0,2}(arms?|shoulders?|back|mouth|beak|jaws|teeth)|carried by)\b/,
    'carried',
  ],
  [/\b(wakes?|waking|awakens?|awakening|woke)( up)?(?= alone| in| on| from| at| with|,|$| and| to )/, 'wake'],
  [/\b(lies|lying|lays down|lie down|stretched out|sprawl(s|ed|ing))\b/, 'lie'],
  [
    /\b(fall|sink|drop|slump|go)(s|es|ing|ping)? (down )?(to|on|onto) (the|his|her|their|both) knees\b/,
    'kneel',
  ],
  [
    /\b(falls?|falling|tumbl(es|ing)|slid(es|ing) (down|off)|slips?|slipping|plung(es|ing)|trips?|roll(s|ing)? down(?! (the|a|his|her|their) (\w+ )?(windows?|blinds?|shutters?|sleeves?|curtains?|awning)\b)|knocked over|slid(es|ing) (through|past|under|in)|faint(s|ing)?|collaps(es|ing))\b(?! asleep| in love| (snow|rain|leaves|stars?|night))/,
    'fall',
  ],
  [
    /\b(stud(ies|ying)|examin(es|ing)|inspect(s|ing)|measur(es|ing)|look(s|ing) at) .*\b(footprints?|tracks|traces|paw ?prints?|(on|in) the (floor|ground|snow|mud|sand))\b/,
    'kneel',
  ],
  [
    /\bscoop(s|ing)? (up |out )?((some|the|a|his|her) )?(\w+ )?(cream|ice cream|flour|sugar|rice|food|porridge|jam|honey|frosting|icing)\b/,
    'take',
  ],
  [
    /\bscoop(s|ing)? (up )?(the|a|his|her) (\w+ )?(child|baby|boy|girl|cat|dog|puppy|kitten|toddler)\b/,
    'carry',
  ],
  [
    /\b((dig|scoop|scrap|scrabbl|burrow)\w* .{0,30}\b(hands?|paws?|fingers)|scoop(s|ing)?|scrabbl(es|ing))\b/,
    'scoop',
  ],
  [/\bon (his|her|their|its|all)( own)? (hands and knees|fours)\b|\bon the hands and knees\b/, 'crawl'],
  [
    /\b(begg?(s|ing)? on|kneels?|kneeling|knelt|on (his|her|their|one|both) knees?|ties (a|the|his|her|up|on)|tying)\b/,
    'kneel',
  ],
  [
    /\b(crouch(es|ing|ed)?|squat(s|ting)?|hid(es|ing)(?! (it|them|the|an?|his|her|their) (?!(face|eyes|head)\b))|hidden)\b/,
    'crouch',
  ],
  [/\b(sneak(s|ing)?|creep(s|ing)?|prowl(s|ing)?|tip-?toe(s|ing)?)\b/, 'sneak'],
  [
    /\b(hug(s|ging)|embrac(es|ing)|cuddl(es|ing)) (the|an?|his|her|their) (\w+ )?(violin|guitar|doll|teddy|teddy bear|pillow|bag|book|box|toy|blanket|trophy|cup|ball|case|suitcase|basket|jar|letter|photo|picture|parcel|lamp|vase)\b/,
    'hold',
  ],
  [
    /\b(hugs?|hugging|embrac(es|ing|ed)?|kiss(es|ing)?|cuddl(es|ing)|in (his|her|their|each other's) arms)\b/,
    'embrace',
  ],
  [
    /\b(driv(es|ing)(?! (the|a|an|his|her) (\w+ )?(shovel|spade|nails?|stake|peg|knife|sheep|cattle|away))|(?<!stand\w* )(at|behind) the wheel)\b/,
    'drive',
  ],
  [
    /\b(swims?|swimming|swam|div(es|ing)|wad(es|ing)|float(s|ing)? (on|in) the (water|sea|lake|river))\b/,
    'swim',
  ],
  [
    /\b(fl(ies|ying|ew)(?! (a|the|his|her|their) (\w+ )?(kite|drone|plane|flag))|soar(s|ing)?|hover(s|ing)?|glid(es|ing))\b/,
    'fly',
  ],
  [/\b(float(s|ing)?|drift(s|ing)?|weightless)\b/, 'float'],
  [new RegExp(String.raw`\b(${skateWords}|skis?|skiing|glid(es|ing) over the ice)\b`), 'skate'],
  [/\bfists?\b/, 'shake'],
  [/\btied (up )?(to|on|in)\b/, 'bound'],
  [/\bcrawl(s|ing)?\b/, 'crawl'],
  [
    /\b(fight(s|ing)?|fought|punch(es|ing)?|hit(s|ting)?(?! something)|strik(es|ing)(?! a match)|boxing|duel(s|ling)?|struggl(es|ing) with|wrestl(es|ing)|attack(s|ing)?|fists up)\b/,
    'fight',
  ],
  [/\b(hold(s|ing)? (his|her|the|its) (cheek|head|ear|chin|nose|face|jaw|tooth))\b/, 'think'],
  [/\b(shiver(s|ing)?|freez(es|ing)|hugs? (him|her)self)\b/, 'cross'],
  [
    /\b((spread|open)(s|ing)? (his|her|their) arms|(with|his|her|their) arms (spread|wide|outstretched|open)|arms spread|wobbl(es|ing)|teeter(s|ing)|totter(s|ing))\b/,
    'spread',
  ],
  [/\b(clap(s|ping)?|applaud(s|ing)?)\b/, 'clap'],
  [/\b(pray(s|ing)?|hands (folded|clasped|together))\b/, 'pray'],
  [/\b(arms (crossed|folded)|cross(es|ing) (his|her|their) arms|folds? (his|her|their) arms)\b/, 'cross'],
  [/\b(hungry|starv(es|ing)|stomach(ache)?|belly)\b/, 'hungry'],
  [/\b(shrug(s|ging)?|palms up|spreads? (his|her|their) hands)\b/, 'shrug'],
  [/\bsalut(es|ing)\b/, 'salute'],
  [
    /\b(hang(s|ing)? (by|on|from|off|onto|outside|over)|dangl(es|ing)|swing(s|ing)? from|cling(s|ing)? to)\b/,
    'hang',
  ],
  [/\bdragged\b/, 'dragged'],
  [/\bswept (off|away|overboard|out)\b/, 'fall'],
  [
    /\bpull(s|ing)? .{2,24} (out of|from) (the|a|an|his|her|their) (\w+ |\w+['’]s )*(ears?|hat|pocket|bag|sleeve|coat|drawer|shelf|purse|box|basket|mouth|envelope)\b/,
    'take',
  ],
  [
    /\b(pull|haul|drag)(s|ing)? (the|a|an|his|her|their|him|them|it) ?(\w+ )?(up|out|in|over|aboard|on board|back|free|ashore|from)\b/,
    'haul',
  ],
  [/\b(lead(s|ing)|guid(es|ing)) (the|a|an|his|her|their|him|them|all|everybody)\b/, 'lead'],
  [/\b(pull(s|ing)?|tow(s|ing)?|drag(s|ging)?|haul(s|ing)?)\b/, 'pull'],
  [
    /\b(writ(es|ing)|typ(es|ing)|draw(s|ing) (a|the|in|on|up)|does? (his|her) homework|sums)\b(?=.*\b(desk|table|book|letter|paper|page|diary)\b)/,
    'write',
  ],
  [
    /\bplay(s|ing)? (the|a|his|her) (violin|fiddle|cello|guitar|lute|banjo|flute|clarinet|trumpet|saxophone|accordion|harmonica)\b/,
    'play',
  ],
  [/\b(sit(s|ting)?|sat|seated|perch(es|ed)|rests? (on|in|against))\b/, 'sit'],
  [
    /\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing))\b.*\b(hill|mountain|path|slope|stairs?|staircase|steps|ridge|peak|dunes?|street|road|pass|bank|tower|lighthouse|belfry|attic|loft|top)\b(?!.*\b(ropes?|ladder|ivy|vine|walls?)\b)|\bget(s|ting) (on|onto|in|into) (the|a|an|his|her) (\w+ )?(bus|tram|train|plane|ship|truck|van|taxi)\b/,
    'ascend',
  ],
  [
    /\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing))\b( \w+)? (onto|aboard|out|into|over|through|in)\b/,
    'clamber',
  ],
  [/\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing)|hang(s|ing)? up)\b/, 'climb'],
  [/\b(jump(s|ing|ed)?|leap(s|ing|t)?|hop(s|ping)?|bounc(es|ing)|skips?)\b/, 'jump'],
  [
    /\b(cheer(s|ing)?|arms (up|raised|in the air)|both arms (up|raised|in the air)|lifts both arms|rais(es|ing) (his|her|their|both) (arms|hands)|celebrat(es|ing)|rejoic(es|ing))\b/,
    'cheer',
  ],
  [/\b(danc(es|ing)|waltz(es|ing)|twirl(s|ing)?|spin(s|ning)|whirl(s|ing)?)\b/, 'dance'],
  [
    /\b(hammer(s|ing)?|chop(s|ping)?|hack(s|ing)?|banging the|split(s|ting) (wood|logs)|fell(s|ing) (a|the) tree|machetes?|swing(s|ing)? (the|a|an|his|her|it|its)\b|(rais|draw)\w* (the|a|an|his|her) (\w+ )?(axe|dagger|knife|hammer|sword|club|pick))\b/,
    'chop',
  ],
  [/\b(throw(s|ing)?|hurl(s|ing)?|toss(es|ing)?|fling(s|ing)?|launch(es|ing)?)\b/, 'throw'],
  [
    /\b(run(s|ning)?|rac(es|ing)|chas(es|ing)|sprint(s|ing)?|flee(s|ing)?|rush(es|ing)?|dash(es|ing)?|hurr(ies|ying)|trot(s|ting)?|gallop(s|ing)?|escap(es|ing)|bolt(s|ing)|bound(s|ing)|gallop(s|ing))\b/,
    'run',
  ],
  [/\bhold(s|ing)? .{2,28}\b(above|over) (the (\w+ )?)?\w+['’]s (head|hair|shoulders)\b/, 'reach'],
  [
    /\blift(s|ing)? .{0,20}\b(weights?|barbell|dumbbell)\b|\b(hold(s|ing)?|lift(s|ing)?|rais(es|ing)|hoist(s|ing)?) .{2,28}\b(high|overhead|above (his|her|their|the) head|over (his|her|their|the) head|in the air|aloft|over the roofs)\b|\bhold(s|ing)? up\b/,
    'overhead',
  ],
  [
    /\b(carr(y|ies|ying)|mov(es|ing) (in|into|out)|haul(s|ing)?|brings?|bringing|fetch(es|ing)?|smuggl(es|ing)|steal(s|ing)?|lugs?|drag(s|ging)?|deliver(s|ing)?)\b/,
    'carry',
  ],
  [
    /\b(push|slid)(es|ing)? (an?|the|his|her|some) (\w+ )?(envelope|letter|note|plate|cup|glass|mug|bowl|coins?|money|photo(graph)?|paper|book|box|key|bag|bottle|map|file|folder|package|bill) (over |across .{2,20})?(to|towards?)\b/,
    'offer',
  ],
  [
    /\b(push(es|ing)?|break(s|ing) (down|open) (the|a)|shov(es|ing)|roll(s|ing) the|wheel(s|ing) (the|a|his|her)|pull(s|ing)?|heav(es|ing)|tug(s|ging)?|lean(s|ing)? against)\b/,
    'push',
  ],
  [
    /\b(sweep(s|ing)?|clean(s|ing)?|mop(s|ping)?|rak(es|ing)|dig(s|ging)?|shovel(s|ling)?|hoe(s|ing)?)\b/,
    'sweep',
  ],
  [
    /\b(put|set|lay|plac)(t?ing|t?s|es|ies)? (the|an?|his|her|some) [^,]{2,40}?\b(down|on(to)? (the|an?) (\w+ )?(ground|floor|grass|spot|pitch|sand|earth|snow|path|grave|doorstep|road|street|rug|carpet|mat))\b/,
    'bend',
  ],
  [
    /\b(picks? up|picking up|pick(s|ing) .{2,24} up|bend(s|ing)?|bow(s|ing)|stoop(s|ing)?|gathers?|put(s|ting)? .{0,24}down|set(s|ting)? .{0,24}down|lean(s|ing)? (over|down|out)|thank(s|ing)?|curts(ies|ying|ey(s|ing)?))\b/,
    'bend',
  ],
  [/\b(weep(s|ing)?|cr(y|ies|ying)|sob(s|bing)?|mourn(s|ing)?|buries (his|her) face|in tears)\b/, 'weep'],
  [/\b(points?|pointing|aims?|aiming)\b/, 'point'],
  [
    /\b(wav(es|ing|e)|greet(s|ing)?|salut(es|ing)|beckon(s|ing)?|farewell|goodbye|tak(es|ing) off (his|her|the) (hat|cap))\b/,
    'wave',
  ],
  [
    /\b(giv(es|ing)|shar(es|ing) .{2,40} with|hand(s|ing) (him|her|them|it|over|the|a)|offer(s|ing)?|shows?|showing|pass(es|ing) (him|her|them|the|a|over)|holds? out|holding out|present(s|ing)|shak(es|ing) .{0,20}hands?|takes? .{0,24} from|accept(s|ing)?|drop(s|ping)?|let(s|ting)? go)\b/,
    'offer',
  ],
  [
    /\b(pour(s|ing)?|spill(s|ing)?|water(s|ing) (the|a|his|her|their|some)|fill(s|ing)? (the|a|his|her|their|up)|sprinkl(es|ing)|feed(s|ing)?)\b/,
    'pour',
  ],
  [
    /\b((un)?lock(s|ing)?|open(s|ing)?(?! (his|her|their|the) (mouth|eyes))|clos(es|ing)(?! (behind|(his|her|their|the) (mouth|eyes)|and))|shut(s|ting)?(?! (down|(his|her|their|the) (mouth|eyes)))|let(s|ting)? .{2,24} in\b|ring(s|ing)?|switch(es|ing)?|press(es|ing)|push(es|ing) the button|tap(s|ping)? (the|on)|paint(s|ing)?|pok(es|ing))\b/,
    'open',
  ],
  [
    /\b(put(s|ting)?(?! (on|in)\b)|plac(es|ing)|lay(s|ing)|set(s|ting)? (up|the|a|one)|pil(es|ing)|stack(s|ing)?|arrang(es|ing)|sort(s|ing)?|sharpen(s|ing)?|bandag(es|ing)|wrap(s|ping)?|pack(s|ing)?|fold(s|ing)?|(un)?t(ies|ying)|unscrew(s|ing)?|seal(s|ing)|add(s|ing) (a|the)|pin(s|ning)|weigh(s|ing) (the|a)|mov(es|ing) (the|a)|slid(es|ing) (the|a)|straighten(s|ing)?|adjust(s|ing)?|measur(es|ing)|knead(s|ing)?|iron(s|ing)?|count(s|ing)? (the|coins|money)|fill(s|ing)?)\b/,
    'place',
  ],
  [
    /\b(sew(s|ing)?|stitch(es|ing)?|knit(s|ting)?|embroider(s|ing)?|mend(s|ing)?|carv(es|ing)|whittl(es|ing)|peel(s|ing)?|tear(s|ing)? (the|a|it)|break(s|ing)? (the|a|it|off)|snip(s|ping)?|wip(es|ing)|tun(es|ing)|unwrap(s|ping)?|unscrew(s|ing)?|clean(s|ing)? (the|his|her) (glasses|glass|knife)|thread(s|ing)|polish(es|ing)?)\b/,
    'sew',
  ],
  [
    /\b(reach(es|ing)?(?! (the|an?|home|safety)\b)|stretch(es|ing)?|grab(s|bing)?|pick(s|ing)?|catch(es|ing)?|touch(es|ing)?|turn(s|ing)? (on|off)|turns? the page|lights|lighting|hang(s|ing)? (up|out)|wak(es|ing)|break(s|ing)? open)\b/,
    'reach',
  ],
  [/\b(read(s|ing)?|stud(ies|ying)|unfold(s|ing)?|examin(es|ing)|inspect(s|ing)?)\b/, 'read'],
  [/\b(drink(s|ing)?|sip(s|ping)?|gulp(s|ing)?|swallow(s|ing)?)\b/, 'drink'],
  [
    /\b(eat(s|ing)?|shar(es|ing) (an?|the|his|her|their|some|one|two) (\w+ )?(bread|loaf|sandwich|croissant|cake|pie|meal|pizza|apple|orange|soup|ice cream|biscuits?|cookies?|chocolate|popcorn|fries|chips|sausage|lunch|supper|dinner|food)|bit(es|ing)|tast(es|ing)|smok(es|ing)|chew(s|ing)?|lick(s|ing)?|blow(s|ing)?(?! sideways))\b/,
    'eat',
  ],
  [
    /\b(shout(s|ing)?|call(s|ing)?|yell(s|ing)?|scream(s|ing)?|sing(s|ing)?|cries out|order(s|ing)?|roar(s|ing)?|whistl(es|ing)|bark(s|ing)?|howl(s|ing)?)\b/,
    'call',
  ],
  [
    /\b(writ(es|ing)|draw(s|ing)?|cook(s|ing)?|bak(es|ing)|fr(ies|ying)|roast(s|ing)?|saw(s|ing)( |$)|bandag(es|ing)|stir(s|ring)?|sharpen(s|ing)?|tend(s|ing)?|feed(s|ing)?|milk(s|ing)?|comb(s|ing)?|repair(s|ing)?|fix(es|ing)?|fold(s|ing)?|build(s|ing)?|carv(es|ing)|sew(s|ing)?|knead(s|ing)?|polish(es|ing)?|wash(es|ing)?|cut(s|ting)?|wind(s|ing)?|mend(s|ing)?|work(s|ing)?|typ(es|ing)|play(s|ing)?|pour(s|ing)?|water(s|ing)?|brush(es|ing)?|count(s|ing)?)\b/,
    'work',
  ],
  [
    /\b(steer(s|ing)?|turn(s|ing) the (\w+ )?(ship|boat|bus|car|truck|tram|train|plane|wheel|rudder|lamp|handle|crank|key|knob|dial)|row(s|ing)?|at the helm)\b/,
    'steer',
  ],
  [
    /\b(shad(es|ing) (his|her|their)|peer(s|ing)?|search(es|ing)?|scan(s|ning)?|squint(s|ing)?|looks? (out|for|into the distance))\b/,
    'shade',
  ],
  [
    /\b(look(s|ing)? up|gaz(es|ing) up|star(es|ing) up|watch(es|ing)? the (sky|stars|moon|clouds?)|up at)\b/,
    'lookUp',
  ],
  [
    /\b(look(s|ing)? down|hangs? (his|her|their) head|asham(ed)?|sad(ly)?|down at|star(es|ing) at (his|her|their) (feet|shoes))\b/,
    'lookDown',
  ],
  [
    /\b(think(s|ing)?|wonder(s|ing)?|ponder(s|ing)?|hesitat(es|ing)|consider(s|ing)?|decid(es|ing))\b/,
    'think',
  ],
  [/\b(listen(s|ing)?|hears?|hearing)\b/, 'listen'],
  [
    /\b(speak(s|ing)?|talk(s|ing)?|say(s|ing)?|tell(s|ing)?|ask(s|ing)?|answer(s|ing)?|explain(s|ing)?|argu(es|ing)|announc(es|ing)|swear(s|ing)?|promis(es|ing)|teach(es|ing)?|prais(es|ing)|preach(es|ing)|blam(es|ing)|confess(es|ing)|whisper(s|ing)?|murmur(s|ing)?|spell(s|ing)?|address(es|ing|ed)?|propos(es|ing)|order(s|ing)?|insist(s|ing)?|begg?(s|ing)?|mutter(s|ing)?|hum(s|ming)?)\b/,
    'talk',
  ],
  [
    /\b(hold(s|ing)?|clutch(es|ing)?|grip(s|ping)?|cradl(es|ing)|lifts?|lifting|keeps?|shin(es|ing) (a|the|his|her)|selling|sells?|unroll(s|ing)?|with (a|an|the|his|her) .{2,24} in (his|her|their|both) hands?)\b/,
    'hold',
  ],
  [
    /\b(walk(s|ing)?|go(es|ing)?|step(s|ping)?|stroll(s|ing)?|wander(s|ing)?|march(es|ing)?|arriv(es|ing)|leav(es|ing)|enter(s|ing)?|follow(s|ing)?|approach(es|ing)?|cross(es|ing)?|set(s|ting)? (out|off)|head(s|ing)|travel(s|ling)?|hik(es|ing)|comes?|coming|return(s|ing)?|trudg(es|ing)|trail(s|ing)?|join(s|ing)?|descend(s|ing)?|strid(es|ing)|rid(es|ing)|mov(es|ing) (on|away|off|towards?)|get(s|ting) (off|out|away)|roll(s|ing) (up|in|out)|shuffl(es|ing)|limp(s|ing)?|reach(es|ing) (the|an?|home))\b/,
    'walk',
  ],
  [
    /\b(tak(es|ing)|buy(s|ing)?|pay(s|ing)?|shar(es|ing)|trad(es|ing)|collect(s|ing)?|seiz(es|ing)|snatch(es|ing)?|pat(s|ting)?|strok(es|ing)|pet(s|ting)?|lunging|press(es|ing)?)\b/,
    'take',
  ],
  [
    /\b(find(s|ing)?|discover(s|ing)?|notic(es|ing)|spot(s|ting)?|see(s|ing)?|meet(s|ing)|star(es|ing)|marvel(s|l?ing)?|surpris\w+|startled)\b/,
    'marvel',
  ],
  [
    /\b(lean(s|ing)?|sniff(s|ing)?|smell(s|ing)?|look(s|ing)? (into|through|at a|at the (map|book|screen|watch|letter|picture|photo)))\b/,
    'leanIn',
  ],
  [/\b(refus(es|ing)|impatient\w*|cold|disapprov\w+)\b/, 'cross'],
  [/\b(win(s|ning)?|victor\w+|triumph\w*)\b/, 'cheer'],
];
