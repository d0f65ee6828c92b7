import { words } from './lists.ts';

/** Words that hold English sentences together. Small closed classes, so whole. */
export const articles = words('a an the');
export const possessives = words('my your his her its our their');
export const determiners = new Set([
  ...articles,
  ...possessives,
  ...words(
    'this that these those each every some any no another other both all half many several few most one',
  ),
]);
export const numbers = words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  thousand dozen`);
export const ordinals = words('first second third fourth fifth sixth seventh eighth ninth tenth last next');
export const subjectPronouns = words('i he she it they we you who');
export const pronouns =
  words(`i me my mine myself he him his himself she her hers herself it its itself they them
  their theirs themselves we us our ours ourselves you your yours yourself who whom whose which`);
export const prepositions =
  words(`in on at to of from with by under over into onto out through across along up
  down behind beside before after near inside outside between among around for like as against toward towards
  above below past off about without within during beyond beneath upon amid despite except opposite till until since`);
export const conjunctions =
  words(`and but or nor so then yet when while as because that which who where if though
  although until till once since before after whereas`);
export const auxiliaries =
  words(`is am are was were be been being has have had having do does did can could will
  would shall should may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
  can't couldn't won't wouldn't shouldn't`);
export const negations =
  words(`not never no cannot isn't aren't wasn't weren't don't doesn't didn't can't couldn't
  won't wouldn't shouldn't hasn't haven't hadn't`);
export const adverbs =
  words(`again already always almost alone also away back both even ever far finally first
  forever forward here home just last later long much never next no not now often once only out perhaps quite
  rather really sometimes soon still straight suddenly there today together tomorrow tonight too twice upstairs
  downstairs very well yesterday yet everywhere nowhere somewhere inside outside instead at-last meanwhile
  afterwards eventually usually slowly quickly quietly softly`);
export const calendar = words(`monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december easter christmas halloween ramadan passover
  hanukkah diwali thanksgiving midsummer`);
export const titles =
  words(`mr mrs ms miss dr doctor professor prof captain king queen prince princess lord lady
  sir aunt uncle grandma grandpa granny father mother sister brother saint st sergeant general old young little
  madam madame judge officer inspector nurse commander sheriff deputy lieutenant colonel major admiral chief mayor
  detective coach constable abbot reverend pastor rabbi imam bishop baron baroness count countess duke duchess
  signor signora signorina señor señora señorita senor senora senorita monsieur mademoiselle herr frau fräulein
  fru don doña dona donna dom mister mistress mum dad papa mama grandmother grandfather auntie dame empress emperor friar`);
/** Words before a name that tell an age and are no part of it. */
export const ageWords = words('old young little elderly aged');
/** Nature, weather, light, time, sounds and abstractions: they act in stories, but nobody can play them. */
export const forces =
  words(`earth sun moon star stars mars venus jupiter saturn nature sky sea ocean wind winds storm
  storms rain snow hail thunder lightning fog mist frost ice fire flame flames flood tide wave waves water smoke dust
  ash sparks light lights siren sirens dark darkness shadow shadows night day dawn dusk morning evening noon midnight spring summer
  autumn winter time silence noise sound sounds voice voices music song echo laughter applause whistle bell bells alarm
  death life love hope fear luck fate hunger fever sleep peace war news rumour`);
/** Words a sentence may begin with that are nobody's name. */
export const openers =
  words(`there this that these those here now then once when while after before as if though
  although because since until suddenly finally later soon meanwhile perhaps maybe only even still just also yes
  no oh ah dear well please sorry thanks hello hi bye goodbye nobody somebody everybody everyone someone anyone everything something nothing none outside
  inside above below behind beside beyond far near today tomorrow yesterday tonight what why how where who which
  so but and or yet for nor not never always often sometimes every each both all some many most few several
  another other such one two god heaven ok okay alone together instead again afterwards eventually
  slowly quickly quietly`);
export const bodyParts =
  words(`head face eye eyes hand hands arm arms leg legs foot feet knee knees back shoulder
  shoulders chest lap neck ear ears nose mouth lips finger fingers thumb thumbs palm palms cheek cheeks hair beard
  stripes whiskers beak wing wings paw paws tail claw claws tooth teeth toe toes wrist wrists ankle ankles stomach belly forehead throat elbow elbows heart skin fur feathers brow chin`);
