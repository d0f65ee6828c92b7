import { r as box } from "./geometry-DOw8KNLz.mjs";
import { _ as sleepWords, g as skateWords, h as ownDoing } from "./vocabulary-t5avZbjr.mjs";
import { n as isCarried } from "./carrying-Bp-RoBHQ.mjs";
import { a as groundAt } from "./shapes-B3V7XG6-.mjs";
// web/core/rough/places/stage.ts
var underwaterWords = /\b(underwater|(coral )?reefs?|sunken|sea ?bed|ocean floor|deep sea|under the sea|bottom of the (sea|lake|ocean))\b/;
function stageOf(pen, camera, random, indoors) {
	const [part, far] = indoors ? [.98, .8] : [.78, .46];
	const most = far * (camera.isNear ? 1.4 : 1);
	const back = Math.min(camera.scale * part, most * Math.min(1, camera.stage / 332 + .2));
	const { width } = camera.board;
	return {
		pen,
		camera,
		random,
		width,
		bottom: camera.stage,
		horizon: camera.horizon,
		back,
		isPast: false
	};
}
var besideHeads = ({ camera }, x) => !camera.isNear || x < .3 || x > .72 ? x : x < .46 ? .2 : .8;
function standing$1(stage, x, scale = stage.back, mirror = false) {
	return stage.pen.at(x * stage.width, groundAt(stage.camera, scale), scale, {
		mirror,
		squash: stage.camera.squash
	});
}
var across = ({ width }, top, bottom) => box(-60, top, width + 120, bottom - top);
function drawGround(stage, tone = stage.pen.tones.ground) {
	const { pen, width, horizon, bottom } = stage;
	pen.wash(across(stage, horizon, bottom + 80), tone);
	pen.line([[-60, horizon], [width + 60, horizon]], { w: .8 });
}
function drawRidge(stage, points, tone, soft = false) {
	const { pen, width, horizon, bottom } = stage;
	const line = points.map(([x, y]) => [x * width, horizon - y]);
	const low = Math.max(horizon, Math.min(bottom + 80, horizon + 60));
	pen.wash([
		[line[0][0], low],
		...line,
		[line.at(-1)[0], low]
	], tone, { soft: false });
	pen.line(line, { soft });
}
function skyline(random, count, low, high) {
	return Array.from({ length: count }, (_, index) => {
		const peak = index % 2 === 1 ? low + (high - low) * (.55 + random() * .45) : low + (high - low) * random() * .3;
		return [-.06 + 1.12 * (index + (random() - .5) * .5) / (count - 1), peak];
	});
}
// web/core/rough/verbs.ts
var verbs = [
	[/\b(fall\w*|drop\w*(?! (the|an?|his|her|their) )|slump\w*|collaps\w*|head (resting )?(on|in)|face down) .*\b(soup|plate|bowl|food|cake|porridge|dinner|desk|table|keyboard|pasta|salad)\b/, "slump"],
	[/\b(trapped|pinned|buried|crushed|wedged|stuck) (\w+ )?(under|underneath|beneath)\b|\b(?<!not )(unconscious|knocked out|out cold|passed out|lifeless)\b/, "lie"],
	[/\bswing(s|ing)?( \w+)? (on|from|across|aboard|through|over)\b/, "swing"],
	[/\b(climb|drop|slid|com|crawl|fall|lower)\w*( (himself|herself|itself))?( down| in)* through (the|a|an) (\w+ )?(roof|ceiling|skylight|hatch)\b/, "drop"],
	[/\bplant(s|ing) (an?|the|his|her|their|some)\b/, "plant"],
	[/\b(is|goes|sits?|stands?|sitting|standing|keeps?)? ?(fishing(?! (village|boat|net|port))|angling)\b|\b(cast|reel|hold)\w* (in )?(a|the|his|her|my) (\w+ )?(rod|line)\b/, "fish"],
	[/\b(stumbl(es|ing)|stagger(s|ing)?|(crash|smash|bump)(es|s|ing)? (into|against|through)|trip(s|ping)? over|los(es|ing) (his|her|their|the) balance)\b/, "stumble"],
	[/\b((div|throw|drop|fling|hit)\w*|flat) ((him|her|them|it)(self|selves) )?(down )?(on(to)?|to) the (ground|floor|deck|earth)\b|\b(tak(es|ing) cover|duck(s|ing)?|on (his|her|their|the) (belly|stomach))\b/, "prone"],
	[/\bpil(es|ing) (up )?on\b/, "prone"],
	[/\bdiv(es|ing)\b.*\b(ball|shot|goal)\b/, "fly"],
	[/\b(cough(s|ing)?|sneez(es|ing)|chok(es|ing)|vomit(s|ing)?|gasp(s|ing)? for)\b/, "cough"],
	[/\b(laugh(s|ing)?|giggl(es|ing)|chuckl(es|ing)|roar(s|ing)? with laughter)\b/, "laugh"],
	[/\b(tear(s|ing)? (at )?(his|her|their|the|out) (\w+ )?(beard|hair)|(hold|clutch|grab)\w* (his|her|their|the) head|despair(s|ing)?|hands (on|to) (his|her|their|the) head)\b/, "despair"],
	[/\b(cover(s|ing)? (his|her|their|the) (\w+ )?(eyes?|face|ears?|mouth)|hid(es|ing) (his|her|their) face|hands (over|before) (his|her|their|the) (eyes|face|ears|mouth))\b/, "cover"],
	[/\bfinger (to|on|against) (his|her|their) lips\b/, "eat"],
	[/\b(scratch(es|ing)? (his|her|their|the) (head|beard|chin|neck)|(put|pull|tak)\w* (on|off) (the|a|an|his|her|their) (\w+ )?(hat|cap|helmet|crown|wig|mask|glasses|goggles|headphones|hood|headlamp|headset|veil|scarf)|(wip|mop)(es|ing) (his|her|their|the) (brow|forehead|face|eyes)|tip(s|ping)? (his|her|the) (hat|cap)|(put|putt)(s|ing)? in (his|her|the) teeth)\b/, "headHand"],
	[/\b(call(s|ing)? (the police|for help|a taxi|home)|telephon(es|ing)|phon(es|ing)|(on|into|to|answer(s|ing)|pick(s|ing)? up|lift(s|ing)?) (the|his|her|a) (\w+ )?(tele)?(phone|receiver)|dial(s|l?ing))\b/, "phone"],
	[/\b((through|into|rais\w+|with) (the|a|an|his|her|their) (\w+ )?(telescope|spyglass|binoculars|camera|microscope|magnifying glass|keyhole|periscope)|film(s|ing)|photograph(s|ing) |tak(es|ing) (a|the) (photo|picture|photograph) of)\b/, "peer"],
	[/\b(knock(s|ing)?|bang(s|ing)?|hammer(s|ing)?|pound(s|ing)?|beat(s|ing)?) (louder|again|(up)?on (the|his|her|a) (\w+ )?(door|gate|window|wall|glass))\b|\bknock(s|ing)?\b(?! (over|down|out|him|her|them|it|the (?!(front |back )?door)))/, "knock"],
	[/\bkick(s|ing)?\b|\bgiv(es|ing) .{2,24} a kick\b|\bshoot(s|ing)?\b.{0,30}\b(goal|ball|net|to the left|to the right)\b/, "kick"],
	[/(?<!\b(up|rise|rises|rising|jump(s|ing)?|leap(s|ing)?|fall(s|ing)?|down) )\bfrom (a|an|the|his|her|their) (\w+ )?(chair|armchair|sofa|couch|bench|seat|stool|throne|wheelchair)\b/, "sit"],
	[/^(listens?|listening|hears?|hearing)\b/, "listen"],
	[/^(sees?|seeing|finds?|finding|discover(s|ing)?)\b(?=.* (asleep|\w+ing)\b)/, "marvel"],
	[/^(look|star|gaz|glanc)(s|es|ing) (\w+ )?at (the|a|an|his|her|their)\b(?=[^,]*(?<! and) (asleep|lying|sitting|sleeping|kneeling|running|falling|dancing)\b)/, "stand"],
	[/^(watch(es|ing)|notic(es|ing))\b(?! the (sky|stars|moon|clouds?))/, "stand"],
	[new RegExp(String.raw`^(?!.*\b((under|beneath) |on (the|a) (floor|ground|table|bed|sofa|grass)))(?=.*\b${sleepWords}\b).*\b(chair|armchair|bench|stool|seat|desk|table|counter|sit(s|ting)?|seated)\b`), "doze"],
	[new RegExp(`\\b${sleepWords}\\b`), "sleep"],
	[/\b((held|carried|cradled|slung) (in|on|over) (\w+ ){0,2}(arms?|shoulders?|back|mouth|beak|jaws|teeth)|carried by)\b/, "carried"],
	[/\b(wakes?|waking|awakens?|awakening|woke)( up)?(?= alone| in| on| from| at| with|,|$| and| to )/, "wake"],
	[/\b(lies|lying|lays down|lie down|stretched out|sprawl(s|ed|ing))\b/, "lie"],
	[/\b(fall|sink|drop|slump|go)(s|es|ing|ping)? (down )?(to|on|onto) (the|his|her|their|both) knees\b/, "kneel"],
	[/\b(falls?|falling|tumbl(es|ing)|slid(es|ing) (down|off)|slips?|slipping|plung(es|ing)|trips?|roll(s|ing)? down(?! (the|a|his|her|their) (\w+ )?(windows?|blinds?|shutters?|sleeves?|curtains?|awning)\b)|knocked over|slid(es|ing) (through|past|under|in)|faint(s|ing)?|collaps(es|ing))\b(?! asleep| in love| (snow|rain|leaves|stars?|night))/, "fall"],
	[/\b(stud(ies|ying)|examin(es|ing)|inspect(s|ing)|measur(es|ing)|look(s|ing) at) .*\b(footprints?|tracks|traces|paw ?prints?|(on|in) the (floor|ground|snow|mud|sand))\b/, "kneel"],
	[/\bscoop(s|ing)? (up |out )?((some|the|a|his|her) )?(\w+ )?(cream|ice cream|flour|sugar|rice|food|porridge|jam|honey|frosting|icing)\b/, "take"],
	[/\bscoop(s|ing)? (up )?(the|a|his|her) (\w+ )?(child|baby|boy|girl|cat|dog|puppy|kitten|toddler)\b/, "carry"],
	[/\b((dig|scoop|scrap|scrabbl|burrow)\w* .{0,30}\b(hands?|paws?|fingers)|scoop(s|ing)?|scrabbl(es|ing))\b/, "scoop"],
	[/\bon (his|her|their|its|all)( own)? (hands and knees|fours)\b|\bon the hands and knees\b/, "crawl"],
	[/\b(begg?(s|ing)? on|kneels?|kneeling|knelt|on (his|her|their|one|both) knees?|ties (a|the|his|her|up|on)|tying)\b/, "kneel"],
	[/\b(crouch(es|ing|ed)?|squat(s|ting)?|hid(es|ing)(?! (it|them|the|an?|his|her|their) (?!(face|eyes|head)\b))|hidden)\b/, "crouch"],
	[/\b(sneak(s|ing)?|creep(s|ing)?|prowl(s|ing)?|tip-?toe(s|ing)?)\b/, "sneak"],
	[/\b(hug(s|ging)|embrac(es|ing)|cuddl(es|ing)) (the|an?|his|her|their) (\w+ )?(violin|guitar|doll|teddy|teddy bear|pillow|bag|book|box|toy|blanket|trophy|cup|ball|case|suitcase|basket|jar|letter|photo|picture|parcel|lamp|vase)\b/, "hold"],
	[/\b(hugs?|hugging|embrac(es|ing|ed)?|kiss(es|ing)?|cuddl(es|ing)|in (his|her|their|each other's) arms)\b/, "embrace"],
	[/\b(driv(es|ing)(?! (the|a|an|his|her) (\w+ )?(shovel|spade|nails?|stake|peg|knife|sheep|cattle|away))|(?<!stand\w* )(at|behind) the wheel)\b/, "drive"],
	[/\b(swims?|swimming|swam|div(es|ing)|wad(es|ing)|float(s|ing)? (on|in) the (water|sea|lake|river))\b/, "swim"],
	[/\b(fl(ies|ying|ew)(?! (a|the|his|her|their) (\w+ )?(kite|drone|plane|flag))|soar(s|ing)?|hover(s|ing)?|glid(es|ing))\b/, "fly"],
	[/\b(float(s|ing)?|drift(s|ing)?|weightless)\b/, "float"],
	[new RegExp(String.raw`\b(${skateWords}|skis?|skiing|glid(es|ing) over the ice)\b`), "skate"],
	[/\bfists?\b/, "shake"],
	[/\btied (up )?(to|on|in)\b/, "bound"],
	[/\bcrawl(s|ing)?\b/, "crawl"],
	[/\b(fight(s|ing)?|fought|punch(es|ing)?|hit(s|ting)?(?! something)|strik(es|ing)(?! a match)|boxing|duel(s|ling)?|struggl(es|ing) with|wrestl(es|ing)|attack(s|ing)?|fists up)\b/, "fight"],
	[/\b(hold(s|ing)? (his|her|the|its) (cheek|head|ear|chin|nose|face|jaw|tooth))\b/, "think"],
	[/\b(shiver(s|ing)?|freez(es|ing)|hugs? (him|her)self)\b/, "cross"],
	[/\b((spread|open)(s|ing)? (his|her|their) arms|(with|his|her|their) arms (spread|wide|outstretched|open)|arms spread|wobbl(es|ing)|teeter(s|ing)|totter(s|ing))\b/, "spread"],
	[/\b(clap(s|ping)?|applaud(s|ing)?)\b/, "clap"],
	[/\b(pray(s|ing)?|hands (folded|clasped|together))\b/, "pray"],
	[/\b(arms (crossed|folded)|cross(es|ing) (his|her|their) arms|folds? (his|her|their) arms)\b/, "cross"],
	[/\b(hungry|starv(es|ing)|stomach(ache)?|belly)\b/, "hungry"],
	[/\b(shrug(s|ging)?|palms up|spreads? (his|her|their) hands)\b/, "shrug"],
	[/\bsalut(es|ing)\b/, "salute"],
	[/\b(hang(s|ing)? (by|on|from|off|onto|outside|over)|dangl(es|ing)|swing(s|ing)? from|cling(s|ing)? to)\b/, "hang"],
	[/\bdragged\b/, "dragged"],
	[/\bswept (off|away|overboard|out)\b/, "fall"],
	[/\bpull(s|ing)? .{2,24} (out of|from) (the|a|an|his|her|their) (\w+ |\w+['’]s )*(ears?|hat|pocket|bag|sleeve|coat|drawer|shelf|purse|box|basket|mouth|envelope)\b/, "take"],
	[/\b(pull|haul|drag)(s|ing)? (the|a|an|his|her|their|him|them|it) ?(\w+ )?(up|out|in|over|aboard|on board|back|free|ashore|from)\b/, "haul"],
	[/\b(lead(s|ing)|guid(es|ing)) (the|a|an|his|her|their|him|them|all|everybody)\b/, "lead"],
	[/\b(pull(s|ing)?|tow(s|ing)?|drag(s|ging)?|haul(s|ing)?)\b/, "pull"],
	[/\b(writ(es|ing)|typ(es|ing)|draw(s|ing) (a|the|in|on|up)|does? (his|her) homework|sums)\b(?=.*\b(desk|table|book|letter|paper|page|diary)\b)/, "write"],
	[/\bplay(s|ing)? (the|a|his|her) (violin|fiddle|cello|guitar|lute|banjo|flute|clarinet|trumpet|saxophone|accordion|harmonica)\b/, "play"],
	[/\b(sit(s|ting)?|sat|seated|perch(es|ed)|rests? (on|in|against))\b/, "sit"],
	[/\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing))\b.*\b(hill|mountain|path|slope|stairs?|staircase|steps|ridge|peak|dunes?|street|road|pass|bank|tower|lighthouse|belfry|attic|loft|top)\b(?!.*\b(ropes?|ladder|ivy|vine|walls?)\b)|\bget(s|ting) (on|onto|in|into) (the|a|an|his|her) (\w+ )?(bus|tram|train|plane|ship|truck|van|taxi)\b/, "ascend"],
	[/\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing))\b( \w+)? (onto|aboard|out|into|over|through|in)\b/, "clamber"],
	[/\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing)|hang(s|ing)? up)\b/, "climb"],
	[/\b(jump(s|ing|ed)?|leap(s|ing|t)?|hop(s|ping)?|bounc(es|ing)|skips?)\b/, "jump"],
	[/\b(cheer(s|ing)?|arms (up|raised|in the air)|both arms (up|raised|in the air)|lifts both arms|rais(es|ing) (his|her|their|both) (arms|hands)|celebrat(es|ing)|rejoic(es|ing))\b/, "cheer"],
	[/\b(danc(es|ing)|waltz(es|ing)|twirl(s|ing)?|spin(s|ning)|whirl(s|ing)?)\b/, "dance"],
	[/\b(hammer(s|ing)?|chop(s|ping)?|hack(s|ing)?|banging the|split(s|ting) (wood|logs)|fell(s|ing) (a|the) tree|machetes?|swing(s|ing)? (the|a|an|his|her|it|its)\b|(rais|draw)\w* (the|a|an|his|her) (\w+ )?(axe|dagger|knife|hammer|sword|club|pick))\b/, "chop"],
	[/\b(throw(s|ing)?|hurl(s|ing)?|toss(es|ing)?|fling(s|ing)?|launch(es|ing)?)\b/, "throw"],
	[/\b(run(s|ning)?|rac(es|ing)|chas(es|ing)|sprint(s|ing)?|flee(s|ing)?|rush(es|ing)?|dash(es|ing)?|hurr(ies|ying)|trot(s|ting)?|gallop(s|ing)?|escap(es|ing)|bolt(s|ing)|bound(s|ing)|gallop(s|ing))\b/, "run"],
	[/\bhold(s|ing)? .{2,28}\b(above|over) (the (\w+ )?)?\w+['’]s (head|hair|shoulders)\b/, "reach"],
	[/\blift(s|ing)? .{0,20}\b(weights?|barbell|dumbbell)\b|\b(hold(s|ing)?|lift(s|ing)?|rais(es|ing)|hoist(s|ing)?) .{2,28}\b(high|overhead|above (his|her|their|the) head|over (his|her|their|the) head|in the air|aloft|over the roofs)\b|\bhold(s|ing)? up\b/, "overhead"],
	[/\b(carr(y|ies|ying)|mov(es|ing) (in|into|out)|haul(s|ing)?|brings?|bringing|fetch(es|ing)?|smuggl(es|ing)|steal(s|ing)?|lugs?|drag(s|ging)?|deliver(s|ing)?)\b/, "carry"],
	[/\b(push|slid)(es|ing)? (an?|the|his|her|some) (\w+ )?(envelope|letter|note|plate|cup|glass|mug|bowl|coins?|money|photo(graph)?|paper|book|box|key|bag|bottle|map|file|folder|package|bill) (over |across .{2,20})?(to|towards?)\b/, "offer"],
	[/\b(push(es|ing)?|break(s|ing) (down|open) (the|a)|shov(es|ing)|roll(s|ing) the|wheel(s|ing) (the|a|his|her)|pull(s|ing)?|heav(es|ing)|tug(s|ging)?|lean(s|ing)? against)\b/, "push"],
	[/\b(sweep(s|ing)?|clean(s|ing)?|mop(s|ping)?|rak(es|ing)|dig(s|ging)?|shovel(s|ling)?|hoe(s|ing)?)\b/, "sweep"],
	[/\b(put|set|lay|plac)(t?ing|t?s|es|ies)? (the|an?|his|her|some) [^,]{2,40}?\b(down|on(to)? (the|an?) (\w+ )?(ground|floor|grass|spot|pitch|sand|earth|snow|path|grave|doorstep|road|street|rug|carpet|mat))\b/, "bend"],
	[/\b(picks? up|picking up|pick(s|ing) .{2,24} up|bend(s|ing)?|bow(s|ing)|stoop(s|ing)?|gathers?|put(s|ting)? .{0,24}down|set(s|ting)? .{0,24}down|lean(s|ing)? (over|down|out)|thank(s|ing)?|curts(ies|ying|ey(s|ing)?))\b/, "bend"],
	[/\b(weep(s|ing)?|cr(y|ies|ying)|sob(s|bing)?|mourn(s|ing)?|buries (his|her) face|in tears)\b/, "weep"],
	[/\b(points?|pointing|aims?|aiming)\b/, "point"],
	[/\b(wav(es|ing|e)|greet(s|ing)?|salut(es|ing)|beckon(s|ing)?|farewell|goodbye|tak(es|ing) off (his|her|the) (hat|cap))\b/, "wave"],
	[/\b(giv(es|ing)|shar(es|ing) .{2,40} with|hand(s|ing) (him|her|them|it|over|the|a)|offer(s|ing)?|shows?|showing|pass(es|ing) (him|her|them|the|a|over)|holds? out|holding out|present(s|ing)|shak(es|ing) .{0,20}hands?|takes? .{0,24} from|accept(s|ing)?|drop(s|ping)?|let(s|ting)? go)\b/, "offer"],
	[/\b(pour(s|ing)?|spill(s|ing)?|water(s|ing) (the|a|his|her|their|some)|fill(s|ing)? (the|a|his|her|their|up)|sprinkl(es|ing)|feed(s|ing)?)\b/, "pour"],
	[/\b((un)?lock(s|ing)?|open(s|ing)?(?! (his|her|their|the) (mouth|eyes))|clos(es|ing)(?! (behind|(his|her|their|the) (mouth|eyes)|and))|shut(s|ting)?(?! (down|(his|her|their|the) (mouth|eyes)))|let(s|ting)? .{2,24} in\b|ring(s|ing)?|switch(es|ing)?|press(es|ing)|push(es|ing) the button|tap(s|ping)? (the|on)|paint(s|ing)?|pok(es|ing))\b/, "open"],
	[/\b(put(s|ting)?(?! (on|in)\b)|plac(es|ing)|lay(s|ing)|set(s|ting)? (up|the|a|one)|pil(es|ing)|stack(s|ing)?|arrang(es|ing)|sort(s|ing)?|sharpen(s|ing)?|bandag(es|ing)|wrap(s|ping)?|pack(s|ing)?|fold(s|ing)?|(un)?t(ies|ying)|unscrew(s|ing)?|seal(s|ing)|add(s|ing) (a|the)|pin(s|ning)|weigh(s|ing) (the|a)|mov(es|ing) (the|a)|slid(es|ing) (the|a)|straighten(s|ing)?|adjust(s|ing)?|measur(es|ing)|knead(s|ing)?|iron(s|ing)?|count(s|ing)? (the|coins|money)|fill(s|ing)?)\b/, "place"],
	[/\b(sew(s|ing)?|stitch(es|ing)?|knit(s|ting)?|embroider(s|ing)?|mend(s|ing)?|carv(es|ing)|whittl(es|ing)|peel(s|ing)?|tear(s|ing)? (the|a|it)|break(s|ing)? (the|a|it|off)|snip(s|ping)?|wip(es|ing)|tun(es|ing)|unwrap(s|ping)?|unscrew(s|ing)?|clean(s|ing)? (the|his|her) (glasses|glass|knife)|thread(s|ing)|polish(es|ing)?)\b/, "sew"],
	[/\b(reach(es|ing)?(?! (the|an?|home|safety)\b)|stretch(es|ing)?|grab(s|bing)?|pick(s|ing)?|catch(es|ing)?|touch(es|ing)?|turn(s|ing)? (on|off)|turns? the page|lights|lighting|hang(s|ing)? (up|out)|wak(es|ing)|break(s|ing)? open)\b/, "reach"],
	[/\b(read(s|ing)?|stud(ies|ying)|unfold(s|ing)?|examin(es|ing)|inspect(s|ing)?)\b/, "read"],
	[/\b(drink(s|ing)?|sip(s|ping)?|gulp(s|ing)?|swallow(s|ing)?)\b/, "drink"],
	[/\b(eat(s|ing)?|shar(es|ing) (an?|the|his|her|their|some|one|two) (\w+ )?(bread|loaf|sandwich|croissant|cake|pie|meal|pizza|apple|orange|soup|ice cream|biscuits?|cookies?|chocolate|popcorn|fries|chips|sausage|lunch|supper|dinner|food)|bit(es|ing)|tast(es|ing)|smok(es|ing)|chew(s|ing)?|lick(s|ing)?|blow(s|ing)?(?! sideways))\b/, "eat"],
	[/\b(shout(s|ing)?|call(s|ing)?|yell(s|ing)?|scream(s|ing)?|sing(s|ing)?|cries out|order(s|ing)?|roar(s|ing)?|whistl(es|ing)|bark(s|ing)?|howl(s|ing)?)\b/, "call"],
	[/\b(writ(es|ing)|draw(s|ing)?|cook(s|ing)?|bak(es|ing)|fr(ies|ying)|roast(s|ing)?|saw(s|ing)( |$)|bandag(es|ing)|stir(s|ring)?|sharpen(s|ing)?|tend(s|ing)?|feed(s|ing)?|milk(s|ing)?|comb(s|ing)?|repair(s|ing)?|fix(es|ing)?|fold(s|ing)?|build(s|ing)?|carv(es|ing)|sew(s|ing)?|knead(s|ing)?|polish(es|ing)?|wash(es|ing)?|cut(s|ting)?|wind(s|ing)?|mend(s|ing)?|work(s|ing)?|typ(es|ing)|play(s|ing)?|pour(s|ing)?|water(s|ing)?|brush(es|ing)?|count(s|ing)?)\b/, "work"],
	[/\b(steer(s|ing)?|turn(s|ing) the (\w+ )?(ship|boat|bus|car|truck|tram|train|plane|wheel|rudder|lamp|handle|crank|key|knob|dial)|row(s|ing)?|at the helm)\b/, "steer"],
	[/\b(shad(es|ing) (his|her|their)|peer(s|ing)?|search(es|ing)?|scan(s|ning)?|squint(s|ing)?|looks? (out|for|into the distance))\b/, "shade"],
	[/\b(look(s|ing)? up|gaz(es|ing) up|star(es|ing) up|watch(es|ing)? the (sky|stars|moon|clouds?)|up at)\b/, "lookUp"],
	[/\b(look(s|ing)? down|hangs? (his|her|their) head|asham(ed)?|sad(ly)?|down at|star(es|ing) at (his|her|their) (feet|shoes))\b/, "lookDown"],
	[/\b(think(s|ing)?|wonder(s|ing)?|ponder(s|ing)?|hesitat(es|ing)|consider(s|ing)?|decid(es|ing))\b/, "think"],
	[/\b(listen(s|ing)?|hears?|hearing)\b/, "listen"],
	[/\b(speak(s|ing)?|talk(s|ing)?|say(s|ing)?|tell(s|ing)?|ask(s|ing)?|answer(s|ing)?|explain(s|ing)?|argu(es|ing)|announc(es|ing)|swear(s|ing)?|promis(es|ing)|teach(es|ing)?|prais(es|ing)|preach(es|ing)|blam(es|ing)|confess(es|ing)|whisper(s|ing)?|murmur(s|ing)?|spell(s|ing)?|address(es|ing|ed)?|propos(es|ing)|order(s|ing)?|insist(s|ing)?|begg?(s|ing)?|mutter(s|ing)?|hum(s|ming)?)\b/, "talk"],
	[/\b(hold(s|ing)?|clutch(es|ing)?|grip(s|ping)?|cradl(es|ing)|lifts?|lifting|keeps?|shin(es|ing) (a|the|his|her)|selling|sells?|unroll(s|ing)?|with (a|an|the|his|her) .{2,24} in (his|her|their|both) hands?)\b/, "hold"],
	[/\b(walk(s|ing)?|go(es|ing)?|step(s|ping)?|stroll(s|ing)?|wander(s|ing)?|march(es|ing)?|arriv(es|ing)|leav(es|ing)|enter(s|ing)?|follow(s|ing)?|approach(es|ing)?|cross(es|ing)?|set(s|ting)? (out|off)|head(s|ing)|travel(s|ling)?|hik(es|ing)|comes?|coming|return(s|ing)?|trudg(es|ing)|trail(s|ing)?|join(s|ing)?|descend(s|ing)?|strid(es|ing)|rid(es|ing)|mov(es|ing) (on|away|off|towards?)|get(s|ting) (off|out|away)|roll(s|ing) (up|in|out)|shuffl(es|ing)|limp(s|ing)?|reach(es|ing) (the|an?|home))\b/, "walk"],
	[/\b(tak(es|ing)|buy(s|ing)?|pay(s|ing)?|shar(es|ing)|trad(es|ing)|collect(s|ing)?|seiz(es|ing)|snatch(es|ing)?|pat(s|ting)?|strok(es|ing)|pet(s|ting)?|lunging|press(es|ing)?)\b/, "take"],
	[/\b(find(s|ing)?|discover(s|ing)?|notic(es|ing)|spot(s|ting)?|see(s|ing)?|meet(s|ing)|star(es|ing)|marvel(s|l?ing)?|surpris\w+|startled)\b/, "marvel"],
	[/\b(lean(s|ing)?|sniff(s|ing)?|smell(s|ing)?|look(s|ing)? (into|through|at a|at the (map|book|screen|watch|letter|picture|photo)))\b/, "leanIn"],
	[/\b(refus(es|ing)|impatient\w*|cold|disapprov\w+)\b/, "cross"],
	[/\b(win(s|ning)?|victor\w+|triumph\w*)\b/, "cheer"]
];
// web/core/rough/pose.ts
var standing = {
	arms: {
		near: [.1, -.95],
		far: [.02, -.95]
	},
	legs: {
		near: [-.1, -.99],
		far: [.12, -.99]
	},
	lean: 0,
	bow: 0,
	turn: 0,
	lift: 0,
	seat: "none",
	eyes: "open",
	mouth: "plain",
	hands: 0,
	moves: false
};
var arms = (near, far) => ({ arms: {
	near,
	far
} });
var legs = (near, far) => ({ legs: {
	near,
	far
} });
var walking = {
	...standing,
	...arms([-.42, -.84], [.46, -.8]),
	...legs([.36, -.93], [-.36, -.92]),
	lean: 4,
	moves: true
};
var seated$1 = {
	...standing,
	...arms([.5, -.62], [.56, -.58]),
	...legs([.55, -.55], [.66, -.53]),
	lean: 4,
	seat: "seat"
};
var holding = {
	...standing,
	...arms([.55, -.28], [.62, -.26]),
	hands: 2
};
var working = {
	...standing,
	...arms([.62, -.42], [.7, -.36]),
	lean: 10,
	bow: 20,
	hands: 1
};
var poses = {
	stand: standing,
	walk: walking,
	run: {
		...walking,
		...arms([-.5, -.42], [.6, -.3]),
		...legs([.62, -.72], [-.72, -.5]),
		lean: 16,
		lift: .02
	},
	sit: seated$1,
	doze: {
		...seated$1,
		...arms([.4, -.6], [.46, -.58]),
		bow: 26,
		lean: 0,
		eyes: "closed"
	},
	sitOnGround: {
		...seated$1,
		...arms([.62, -.62], [.66, -.55]),
		...legs([.66, -.2], [.78, -.2]),
		lean: 8,
		seat: "none"
	},
	kneel: {
		...standing,
		...arms([.55, -.55], [.62, -.5]),
		...legs([-.42, -.5], [.42, -.54]),
		lean: 12,
		bow: 10,
		hands: 1
	},
	crouch: {
		...standing,
		...arms([.6, -.5], [.66, -.5]),
		...legs([0, -.52], [.2, -.55]),
		lean: 34,
		bow: -6
	},
	lie: {
		...standing,
		...arms([.16, -.9], [.3, -.9]),
		...legs([0, -1], [.1, -.98]),
		turn: 90,
		seat: "bed"
	},
	sleep: {
		...standing,
		...arms([.3, -.7], [.34, -.7]),
		...legs([0, -1], [.1, -.98]),
		turn: 90,
		seat: "bed",
		eyes: "closed"
	},
	point: {
		...standing,
		...arms([.97, .06], [0, -.95])
	},
	hold: holding,
	offer: {
		...holding,
		...arms([.88, -.2], [.1, -.9]),
		hands: 1,
		lean: 4
	},
	carry: {
		...walking,
		...arms([.52, -.4], [.6, -.38]),
		hands: 2
	},
	reach: {
		...standing,
		...arms([.85, .4], [.1, -.9]),
		lean: 8,
		bow: -8
	},
	lookUp: {
		...standing,
		bow: -26
	},
	lookDown: {
		...standing,
		bow: 24
	},
	sneak: {
		...walking,
		...arms([.4, -.6], [.56, -.4]),
		lean: 24,
		bow: -12
	},
	peerDown: {
		...standing,
		...arms([.44, -.66], [.56, -.6]),
		lean: 26,
		bow: 24
	},
	embrace: {
		...standing,
		...arms([.72, -.12], [.7, -.3]),
		lean: 7,
		bow: 8,
		eyes: "closed"
	},
	climb: {
		...standing,
		...arms([.42, .84], [.5, .5]),
		...legs([.42, -.6], [-.04, -.98]),
		lean: 8,
		bow: -18
	},
	ascend: {
		...walking,
		...legs([-.1, -.99], [.46, -.62]),
		lean: 12,
		bow: -8
	},
	clamber: {
		...standing,
		...arms([.62, -.55], [.7, -.5]),
		...legs([-.14, -.98], [.5, -.42]),
		lean: 34,
		bow: -12
	},
	read: {
		...holding,
		bow: 18
	},
	wave: {
		...standing,
		...arms([.06, -.94], [.5, .8]),
		bow: -4
	},
	cheer: {
		...standing,
		...arms([-.3, .92], [.4, .9]),
		bow: -12,
		mouth: "open"
	},
	fall: {
		...standing,
		...arms([-.3, .85], [.6, .7]),
		...legs([.4, -.8], [.75, -.45]),
		turn: 52,
		lift: .1,
		mouth: "open"
	},
	jump: {
		...standing,
		...arms([-.7, -.1], [.72, .24]),
		...legs([-.3, -.62], [.4, -.6]),
		lean: 8,
		lift: .16,
		moves: true
	},
	call: {
		...standing,
		...arms([.42, .3], [.05, -.94]),
		lean: 6,
		bow: -8,
		mouth: "open"
	},
	shade: {
		...standing,
		...arms([.5, .64], [0, -.95]),
		lean: 5
	},
	weep: {
		...standing,
		...arms([.34, .2], [.38, .16]),
		bow: 26,
		eyes: "closed"
	},
	push: {
		...walking,
		...arms([.92, -.05], [.92, -.12]),
		lean: 22
	},
	throw: {
		...walking,
		...arms([-.36, .78], [.72, .16]),
		lean: -4,
		hands: 1
	},
	work: working,
	eat: {
		...standing,
		...arms([.1, -.94], [.28, .14]),
		hands: 1
	},
	think: {
		...standing,
		...arms([.32, .02], [.34, -.5]),
		bow: 6
	},
	listen: {
		...standing,
		...arms([.1, -.94], [.15, .4]),
		lean: 8,
		bow: 4
	},
	dance: {
		...standing,
		...arms([-.7, .5], [.6, .72]),
		...legs([-.04, -1], [.5, -.62]),
		lean: -4,
		moves: true
	},
	steer: {
		...standing,
		...arms([.7, -.2], [.78, -.16]),
		lean: 3
	},
	ride: {
		...seated$1,
		...arms([.66, -.42], [.7, -.38]),
		...legs([.3, -.74], [.36, -.72]),
		seat: "none",
		moves: true
	},
	row: {
		...seated$1,
		...arms([.74, -.26], [.8, -.22]),
		...legs([.66, -.2], [.78, -.2]),
		seat: "none",
		lean: 14,
		moves: true
	},
	swim: {
		...standing,
		...arms([.1, .98], [.3, .9]),
		...legs([-.2, -.96], [.2, -.96]),
		turn: -74,
		lift: .04,
		bow: -30,
		moves: true
	},
	fly: {
		...standing,
		...arms([-.4, .88], [-.6, -.7]),
		...legs([-.1, -1], [.1, -.98]),
		turn: -62,
		lift: .34,
		bow: -30,
		moves: true
	},
	float: {
		...standing,
		...arms([-.5, .66], [.7, .6]),
		...legs([-.36, -.84], [.3, -.7]),
		turn: -58,
		lift: .3,
		bow: -20,
		moves: true
	},
	wake: {
		...seated$1,
		...arms([.3, -.8], [.5, .3]),
		...legs([.9, -.16], [.98, -.14]),
		lean: -8,
		seat: "bed"
	},
	carried: {
		...standing,
		...arms([.3, -.7], [.7, -.4]),
		...legs([.36, -.84], [.48, -.78]),
		turn: 78,
		eyes: "closed"
	},
	skate: {
		...walking,
		...arms([-.7, -.2], [.7, -.1]),
		...legs([.2, -.92], [-.8, -.42]),
		lean: 18
	},
	shake: {
		...standing,
		...arms([.06, -.95], [.46, .52]),
		lean: 6
	},
	bound: {
		...seated$1,
		...arms([-.34, -.74], [-.22, -.78]),
		lean: 2
	},
	crawl: {
		...standing,
		...arms([.2, -.92], [.5, -.84]),
		...legs([-.62, -.5], [-.2, -.5]),
		lean: 74,
		bow: -40,
		moves: true
	},
	hang: {
		...standing,
		...arms([.1, .98], [.24, .95]),
		...legs([-.06, -.99], [.14, -.97]),
		lift: .16,
		bow: -10
	},
	fight: {
		...standing,
		...arms([.36, .06], [.86, .04]),
		...legs([-.4, -.88], [.5, -.84]),
		lean: 8
	},
	pray: {
		...standing,
		...arms([.4, -.02], [.44, 0]),
		bow: 22,
		eyes: "closed"
	},
	cross: {
		...standing,
		...arms([.34, -.34], [.3, -.28])
	},
	spread: {
		...standing,
		...arms([-.94, .08], [.94, .08])
	},
	clap: {
		...standing,
		...arms([.56, 0], [.6, .06])
	},
	shrug: {
		...standing,
		...arms([-.5, -.42], [.6, -.4]),
		bow: -4
	},
	salute: {
		...standing,
		...arms([.06, -.95], [.3, .42])
	},
	pull: {
		...walking,
		...arms([-.8, -.3], [-.7, -.36]),
		lean: 20
	},
	write: {
		...seated$1,
		...arms([.66, -.44], [.6, -.5]),
		bow: 22,
		lean: 12,
		hands: 1
	},
	play: {
		...standing,
		...arms([.42, -.06], [.36, -.36]),
		bow: 6,
		hands: 1
	},
	atWheel: {
		...seated$1,
		...arms([.72, -.22], [.78, -.18]),
		...legs([.66, -.2], [.78, -.2]),
		seat: "none",
		moves: true
	},
	drive: {
		...seated$1,
		...arms([.72, -.22], [.78, -.18])
	},
	sweep: {
		...walking,
		...arms([.42, -.6], [.66, -.35]),
		lean: 12,
		bow: 12,
		hands: 1
	},
	bend: {
		...standing,
		...arms([.5, -.85], [.6, -.78]),
		lean: 48,
		bow: 10,
		hands: 1
	},
	talk: {
		...standing,
		mood: "plain",
		...arms([.14, -.94], [.62, -.02]),
		lean: 3,
		mouth: "open"
	},
	laugh: {
		...standing,
		...arms([.36, -.42], [.42, -.4]),
		lean: -9,
		bow: -16,
		mouth: "open"
	},
	cough: {
		...standing,
		...arms([.3, -.5], [.4, .16]),
		lean: 14,
		bow: 22,
		eyes: "closed",
		mouth: "open"
	},
	despair: {
		...standing,
		...arms([.1, .62], [.12, .64]),
		lean: -4,
		bow: 6,
		mouth: "open"
	},
	headHand: {
		...standing,
		...arms([.04, -.95], [.1, .66]),
		bow: 6,
		hands: 1
	},
	cover: {
		...standing,
		...arms([.3, .42], [.16, .38]),
		bow: 8,
		eyes: "closed"
	},
	marvel: {
		...standing,
		...arms([.1, -.94], [.36, -.06]),
		lean: 7,
		bow: 6
	},
	peer: {
		...standing,
		...arms([.5, .14], [.52, .26]),
		lean: 8,
		hands: 1
	},
	phone: {
		...standing,
		mood: "plain",
		...arms([.1, -.94], [.13, .32]),
		bow: 4,
		mouth: "open",
		hands: 1
	},
	drink: {
		...standing,
		...arms([.1, -.94], [.2, .2]),
		bow: -16,
		hands: 1
	},
	knock: {
		...standing,
		...arms([.1, -.94], [.8, .22]),
		lean: 6,
		hands: 1
	},
	open: {
		...standing,
		...arms([.14, -.93], [.88, -.24]),
		lean: 5,
		hands: 1
	},
	pour: {
		...standing,
		...arms([.4, -.5], [.74, -.08]),
		lean: 8,
		bow: 18,
		hands: 1
	},
	chop: {
		...standing,
		...arms([.62, -.4], [.4, .74]),
		...legs([-.26, -.96], [.3, -.94]),
		lean: 12,
		bow: 14,
		hands: 1
	},
	sew: {
		...standing,
		...arms([.44, -.34], [.56, .02]),
		bow: 20,
		hands: 1
	},
	scoop: {
		...standing,
		...arms([.46, -.86], [.66, -.78]),
		...legs([-.42, -.5], [.36, -.54]),
		lean: 44,
		bow: 4
	},
	prone: {
		...standing,
		...arms([-.4, .88], [.12, .96]),
		...legs([-.06, -.98], [.08, -.98]),
		turn: -88,
		lift: 0,
		bow: -24
	},
	stumble: {
		...walking,
		...arms([.5, -.62], [.86, -.06]),
		...legs([-.74, -.5], [.1, -.98]),
		lean: 34,
		bow: -12,
		mouth: "open"
	},
	kick: {
		...standing,
		...arms([-.6, -.4], [.56, -.3]),
		...legs([-.16, -.97], [.86, -.4]),
		lean: -12,
		moves: true
	},
	dragged: {
		...standing,
		...arms([.9, .14], [.92, .06]),
		...legs([.34, -.9], [.56, -.8]),
		lean: -14,
		mouth: "open"
	},
	haul: {
		...standing,
		...arms([.9, .02], [.92, -.06]),
		...legs([.26, -.95], [.5, -.86]),
		lean: -18
	},
	lead: {
		...walking,
		...arms([-.76, -.42], [.4, -.84])
	},
	plant: {
		...standing,
		...arms([.6, -.72], [.7, -.66]),
		...legs([-.42, -.5], [.42, -.54]),
		lean: 26,
		bow: 16,
		hands: 1
	},
	fish: {
		...standing,
		...arms([.5, -.36], [.62, -.24]),
		lean: -4,
		hands: 1
	},
	skid: {
		...seated$1,
		...arms([-.6, -.7], [.3, .8]),
		...legs([.9, -.2], [.98, -.04]),
		lean: -34,
		seat: "none",
		mouth: "open",
		moves: true
	},
	swing: {
		...standing,
		...arms([.2, .96], [.3, .93]),
		...legs([.5, -.74], [.72, -.6]),
		lean: -14,
		lift: .34,
		moves: true
	},
	drop: {
		...standing,
		...arms([-.06, .98], [.12, .98]),
		...legs([-.12, -.95], [.24, -.86]),
		lift: .42,
		bow: 10
	},
	slump: {
		...seated$1,
		...arms([.5, -.5], [.86, -.4]),
		lean: 66,
		bow: 24,
		eyes: "closed"
	},
	lurch: {
		...walking,
		...arms([.9, .02], [.94, .14]),
		lean: 10,
		mouth: "open"
	},
	grasp: {
		...standing,
		...arms([.2, -.9], [.88, -.1]),
		lean: 6
	},
	dangle: {
		...standing,
		...arms([-.62, .2], [.7, .1]),
		...legs([-.3, -.86], [.42, -.74]),
		lift: .3,
		mouth: "open"
	},
	recoil: {
		...standing,
		...arms([-.6, .1], [.5, .2]),
		...legs([.3, -.94], [-.3, -.92]),
		lean: -20,
		mouth: "open"
	},
	place: {
		...standing,
		...arms([.6, -.56], [.74, -.5]),
		lean: 22,
		bow: 16,
		hands: 1
	},
	take: {
		...standing,
		...arms([.1, -.94], [.84, -.12]),
		lean: 8,
		hands: 1
	},
	leanIn: {
		...standing,
		...arms([.3, -.84], [.4, -.8]),
		lean: 20,
		bow: -4
	},
	hungry: {
		...standing,
		...arms([.34, -.5], [.4, -.46]),
		lean: 10,
		bow: 22
	},
	overhead: {
		...standing,
		...arms([-.5, .8], [.52, .84]),
		bow: -10,
		hands: 2
	}
};
var seats = /\b(chair|bench|stool|table|desk|bed|sofa|couch|kerb|curb|steps?|stairs?|rock|stone|log|wall|seat|box|crate|throne|piano)\b/;
var beside = /\b(beside|by|near|next to|against|under|behind|below|before|in front of|at the foot of) (the|an?|his|her|their) (\w+ ){0,2}?(wall|rock|stone|log|crate|box|steps?|stairs?|bed|sofa)\b/g;
var low = /\bon (the|a|his|her|their) (\w+ )?(floor|ground|carpet|rug|mat|pavement|sidewalk|grass|sand)\b/;
var asides = /\b(an?|the|his|her|their|its|one|two|some|every) (cook|duck|drink|walk|swing|play|work|dance|call|box(es)?|plants?|watch|paint|lead|guide|point|run|rows?|show|fight|bow|drive|ride|cover|wave|water|rest|saw)s?\b|\bleaning (slightly|a little) forward\b|\b(watch(es|ing)?|sees?|seeing|hears?|hearing|lets?|letting) (the|an?|his|her|its|their) (\w+ )?\w+ (drift|fly|float|run|fall|swim|sail|leave|climb|burn|dance|play|sleep|jump|rise|sink|disappear)\w*( away| off| by| past)?|\b(a few|some|two|three|several) steps\b|\bgo(es|ing) (quiet|silent|pale|red|white|still|mad|cold)\b|\brooted to the spot\b|\bbreathing slowly\b/g;
var besides = /(,? (and|but|while|as|so) (the|an?|his|her|its|their) (?!ball\b)\w+ (\w+ed|flew|fell|rose|ran|blew|rang|broke|sank|shook|went|came|swung|hung|began|stood|lay|swam|sang|slept|ate|sat)\b| (?<=\w+ing .*)to (look for|search for|find|see|get|buy|fetch|meet|catch|help|ask|tell|warn|save|rescue|hear|visit|greet|watch|check)\b).*$/;
var parts = /\bthe (?=(arms?|hands?|eyes?|head|hair|beard|face|fists?|feet|back|mouth|ears?|lips|palms|cheek|chin|belly)\b)/g;
function poseOf(doing, indoors) {
	const words = ownDoing(doing.toLowerCase()).replace(besides, "").replaceAll(asides, " ").replaceAll(parts, "his ");
	if (isCarried(words)) return words.endsWith(", sitting on it") ? "sitOnGround" : "carried";
	const first = /^(sit|l)(ting|ying) [^,]{2,40}, /.exec(words)?.[1];
	const name = (first === "sit" ? "sit" : first === "l" ? "lie" : void 0) ?? verbs.find(([pattern]) => pattern.test(words))?.[1] ?? "stand";
	return name === "sit" && (low.test(words) || !indoors && !seats.test(words.replaceAll(beside, ""))) ? "sitOnGround" : name;
}
// web/core/rough/staging.ts
var order = {
	left: 0,
	centre: 1,
	right: 2
};
var turnsBack = /\b(back (to|home|up|down|into|through|along)|returns?|returning|homewards?|home|retreats?|retreating|turns? (round|around))\b/;
function stagingOf(shots) {
	const travel = new Map();
	let looks = new Map();
	let seats = new Map();
	let place;
	return shots.map((shot) => {
		if (shot.place !== place) [looks, seats] = [new Map(), new Map()];
		place = shot.place;
		const facing = {};
		for (const member of shot.cast) {
			const direction = directionOf(member, shot, travel, looks);
			facing[member.id] = direction;
			looks.set(member.id, direction);
		}
		seats = new Map(shot.cast.flatMap((one) => seatOf(alike(one, shot.cast), seats.get(one.id))));
		const stays = shot.cast.filter(({ id, doing }) => !doing.includes(seats.get(id) ?? doing));
		return {
			facing,
			stays: Object.fromEntries(stays.map(({ id }) => [id, seats.get(id)]))
		};
	});
}
function seatOf({ id, doing }, before) {
	const seat = seated.exec(doing)?.[0] ?? (wheels.test(doing) ? "riding the bicycle" : void 0);
	const isStill = stills.test(poseOf(doing, false)) && !/^(stand|turn|step|a few|hug|kiss|carr)/.test(doing);
	return seat !== void 0 ? [[id, seat]] : before !== void 0 && isStill ? [[id, before]] : [];
}
var seated = /\b(sitting|lying) (\w+ ){0,2}((on|at|in) (the|an?|his|her|their) (\w+ ){0,2}(bench|chair|armchair|stool|sofa|couch|counter|table|bed|throne|log|desk|bunk|grass|floor|ground|steps|stairs|sand|straw|hay)|(beside|against|under|beneath|near|by) (the|an?|his|her|their) (\w+ ){0,2}(wall|tree|oak|fire|stove|hearth|river|lake|water|window|rock))\b/;
var wheels = /\b(pedall?ing|cycling|(riding|balancing) .*\b(bicycle|bike))\b/;
var stills = /^(stand|talk|listen|laugh|weep|marvel|hold|offer|open|take|eat|drink|read|think|lookDown|lookUp|point)$/;
function alike(one, cast) {
	const verb = /^(\w+ing) (alongside|as well|close behind|a step apart)\b/.exec(one.doing)?.[1];
	const first = cast.find(({ doing }) => doing !== one.doing && doing.startsWith(`${verb} `));
	return verb === void 0 || first === void 0 ? one : {
		...one,
		doing: `${first.doing}, alongside`
	};
}
function directionOf(member, { cast }, travel, looks) {
	const chased = chaseOf(cast);
	if (chased?.includes(member) === true) {
		const way = order[chased[1].side] > order[chased[0].side] ? "right" : "left";
		travel.set(member.id, way);
		return way;
	}
	if (isUnderWay(member) && cast.every((one) => isUnderWay(one) || one === member || !facesBack(member, one, travel))) {
		const before = travel.get(member.id) ?? "right";
		const now = turnsBack.test(member.doing.toLowerCase()) ? opposite(before) : before;
		travel.set(member.id, now);
		return now;
	}
	const other = cast.find((one) => one.id !== member.id && one.side !== member.side);
	if (other !== void 0) {
		const toOther = order[other.side] > order[member.side] ? "right" : "left";
		return isAimedAway(member) ? opposite(toOther) : toOther;
	}
	return looks.get(member.id) ?? (member.side === "right" ? "left" : "right");
}
function chaseOf(cast) {
	const chaser = cast.find(({ doing }) => chases.test(doing));
	const others = cast.filter((one) => one !== chaser && one.side !== chaser?.side && !isCarried(one.doing));
	const ahead = others.find(({ doing }) => /\bahead\b/.test(doing)) ?? others[0];
	return chaser === void 0 || ahead === void 0 || others.length > 1 ? void 0 : [chaser, ahead];
}
var chases = /\b(chas|pursu|hunt)(e?s|ing) (?!away|off|out)|\b(run|rac|rush|gallop|hurr|sprint|dash)\w* after (the|him|her|them|it)\b/i;
var isAimedAway = ({ doing }) => /\b(scoop(s|ing)|point(s|ing)|kick(s|ing)|aim(s|ing)|punch(es|ing))\b/i.test(doing) && !aims.test(doing);
var aims = /\b(at|to|towards?|kick(s|ing)|punch(es|ing)) (him|her|them|each|((the|an?|his|her|their) )?(\w+ )?(man|woman|boy|girl|child|kid|people|men|women|children|friend|brother|sister|mother|father|grandm\w+|grandf\w+|daughter|son|wife|husband|teacher|neighbou?r|stranger|(?!over|under|after|corner|water|river|tower|flower|ladder|door|floor|mirror)\w+(er|or|ist)|police\w*|soldiers?|knight|king|queen|prince|princess|dog|cat|horse|bird|wolf|fox|bear|dragon|monster|creature|robot|thief|captain|judge|guard|[A-Z]\w+))\b/;
function facesBack(member, other, travel) {
	const ahead = (travel.get(member.id) ?? "right") === "right" ? 1 : -1;
	return (order[other.side] - order[member.side]) * ahead < 0;
}
var isUnderWay = ({ doing }) => poses[poseOf(doing, false)].moves;
var opposite = (direction) => direction === "left" ? "right" : "left";
export { across as a, drawRidge as c, standing$1 as d, underwaterWords as f, poses as i, skyline as l, stagingOf as n, besideHeads as o, poseOf as r, drawGround as s, alike as t, stageOf as u };
