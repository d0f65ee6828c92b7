import type { Shot } from '../shot.ts';
import { isCarried } from './carrying.ts';
import { poseOf, poses } from './pose.ts';

type Direction = 'left' | 'right';

/** How a frame is staged besides what its shot says: where each of the cast, by id, looks. */
export interface Staging {
  facing: Readonly<Record<string, Direction>>;
  /** What each of the cast sits or lies on, or rides, since an earlier frame, in words of a doing. */
  stays?: Readonly<Record<string, string>>;
}

const order = { left: 0, centre: 1, right: 2 } as const;
const turnsBack =
  /\b(back (to|home|up|down|into|through|along)|returns?|returning|homewards?|home|retreats?|retreating|turns? (round|around))\b/;

/**
 * The staging of frames in their order. Who is under way keeps the direction of travel, from place to place, until
 * the words turn back; who looks at somebody goes on looking there in the next frame at that place, alone or not, so
 * that the camera never jumps over the line. Sides are the shot's own.
 */
export function stagingOf(shots: readonly Shot[]): Staging[] {
  const travel = new Map<string, Direction>();
  let looks = new Map<string, Direction>();
  let seats = new Map<string, string>();
  let place: Shot['place'] | undefined;
  return shots.map((shot) => {
    if (shot.place !== place) [looks, seats] = [new Map(), new Map()];
    place = shot.place;
    const facing: Record<string, Direction> = {};
    for (const member of shot.cast) {
      const direction = directionOf(member, shot, travel, looks);
      facing[member.id] = direction;
      looks.set(member.id, direction);
    }
    seats = new Map(shot.cast.flatMap((one) => seatOf(alike(one, shot.cast), seats.get(one.id))));
    const stays = shot.cast.filter(({ id, doing }) => !doing.includes(seats.get(id) ?? doing));
    return { facing, stays: Object.fromEntries(stays.map(({ id }) => [id, seats.get(id)!])) };
  });
}

/** What somebody is on in this frame: by its own words, else what it was on before, as long as it only does what one does there. */
function seatOf({ id, doing }: Member, before: string | undefined): [string, string][] {
  const seat = seated.exec(doing)?.[0] ?? (wheels.test(doing) ? 'riding the bicycle' : undefined);
  const isStill = stills.test(poseOf(doing, false)) && !/^(stand|turn|step|a few|hug|kiss|carr)/.test(doing);
  return seat !== undefined ? [[id, seat]] : before !== undefined && isStill ? [[id, before]] : [];
}
const seated =
  /\b(sitting|lying) (\w+ ){0,2}((on|at|in) (the|an?|his|her|their) (\w+ ){0,2}(bench|chair|armchair|stool|sofa|couch|counter|table|bed|throne|log|desk|bunk|grass|floor|ground|steps|stairs|sand|straw|hay)|(beside|against|under|beneath|near|by) (the|an?|his|her|their) (\w+ ){0,2}(wall|tree|oak|fire|stove|hearth|river|lake|water|window|rock))\b/;
const wheels = /\b(pedall?ing|cycling|(riding|balancing) .*\b(bicycle|bike))\b/;
const stills =
  /^(stand|talk|listen|laugh|weep|marvel|hold|offer|open|take|eat|drink|read|think|lookDown|lookUp|point)$/;

type Member = Shot['cast'][number];

/** Who does the same as another does it in the same way: "sharing alongside" one who shares a loaf. */
export function alike(one: Member, cast: readonly Member[]): Member {
  const verb = /^(\w+ing) (alongside|as well|close behind|a step apart)\b/.exec(one.doing)?.[1];
  const first = cast.find(({ doing }) => doing !== one.doing && doing.startsWith(`${verb} `));
  return verb === undefined || first === undefined ? one : { ...one, doing: `${first.doing}, alongside` };
}

function directionOf(
  member: Member,
  { cast }: Shot,
  travel: Map<string, Direction>,
  looks: ReadonlyMap<string, Direction>,
): Direction {
  const chased = chaseOf(cast);
  if (chased?.includes(member) === true) {
    const way = order[chased[1].side] > order[chased[0].side] ? 'right' : 'left';
    travel.set(member.id, way);
    return way;
  }
  if (
    isUnderWay(member) &&
    cast.every((one) => isUnderWay(one) || one === member || !facesBack(member, one, travel))
  ) {
    const before = travel.get(member.id) ?? 'right';
    const now = turnsBack.test(member.doing.toLowerCase()) ? opposite(before) : before;
    travel.set(member.id, now);
    return now;
  }
  const other = cast.find((one) => one.id !== member.id && one.side !== member.side);
  if (other !== undefined) {
    const toOther = order[other.side] > order[member.side] ? 'right' : 'left';
    return isAimedAway(member) ? opposite(toOther) : toOther;
  }
  return looks.get(member.id) ?? (member.side === 'right' ? 'left' : 'right');
}

/** Who runs after another and who is ahead: both go the same way, as they stand. */
function chaseOf(cast: Shot['cast']): readonly [Member, Member] | undefined {
  const chaser = cast.find(({ doing }) => chases.test(doing));
  const others = cast.filter((one) => one !== chaser && one.side !== chaser?.side && !isCarried(one.doing));
  const ahead = others.find(({ doing }) => /\bahead\b/.test(doing)) ?? others[0];
  return chaser === undefined || ahead === undefined || others.length > 1 ? undefined : [chaser, ahead];
}
const chases =
  /\b(chas|pursu|hunt)(e?s|ing) (?!away|off|out)|\b(run|rac|rush|gallop|hurr|sprint|dash)\w* after (the|him|her|them|it)\b/i;

/** Whether an arm or a leg goes out towards something that is none of the others. */
const isAimedAway = ({ doing }: Member): boolean =>
  /\b(scoop(s|ing)|point(s|ing)|kick(s|ing)|aim(s|ing)|punch(es|ing))\b/i.test(doing) && !aims.test(doing);
const aims =
  /\b(at|to|towards?|kick(s|ing)|punch(es|ing)) (him|her|them|each|((the|an?|his|her|their) )?(\w+ )?(man|woman|boy|girl|child|kid|people|men|women|children|friend|brother|sister|mother|father|grandm\w+|grandf\w+|daughter|son|wife|husband|teacher|neighbou?r|stranger|(?!over|under|after|corner|water|river|tower|flower|ladder|door|floor|mirror)\w+(er|or|ist)|police\w*|soldiers?|knight|king|queen|prince|princess|dog|cat|horse|bird|wolf|fox|bear|dragon|monster|creature|robot|thief|captain|judge|guard|[A-Z]\w+))\b/;

/** Whether somebody who moves on would turn the back on one who stands before them. */
function facesBack(member: Member, other: Member, travel: ReadonlyMap<string, Direction>): boolean {
  const ahead = (travel.get(member.id) ?? 'right') === 'right' ? 1 : -1;
  return (order[other.side] - order[member.side]) * ahead < 0;
}

const isUnderWay = ({ doing }: Member): boolean => poses[poseOf(doing, false)].moves;
const opposite = (direction: Direction): Direction => (direction === 'left' ? 'right' : 'left');
