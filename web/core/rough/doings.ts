/* What people do, and what of it shows: a chunk of its own beside that of the things. */
export { actsOf } from './acts.ts';
export { stanceOf } from './acts-told.ts';
export { babyOf } from './baby.ts';
export { drawChair } from './chair.ts';
export { meet, takeHold } from './contact.ts';
export { makeRoom } from './elbow-room.ts';
export { drawLight } from './lights.ts';
export {
  drawActs,
  drawFlood,
  drawMotion,
  drawTears,
  drawWaterline,
  isInWater,
  standsOnLand,
} from './motion.ts';
export { placeProps } from './place-props.ts';
