import type { Scene } from './scene.ts';

/** How many ms of the panel's time each frame's picture lay on the disk before the panel showed the frame as done. */
export function watchLateness(scene: Scene): { worst: () => number } {
  const drawnAt: number[] = [];
  const late: number[] = [];
  const look = () => {
    while (drawnAt.length < scene.pictures().length) drawnAt.push(scene.clock.now());
    while (late.length < scene.done)
      late.push(scene.clock.now() - (drawnAt[late.length] ?? scene.clock.now()));
  };
  const timer = setInterval(look, 10);
  return {
    worst: () => {
      look();
      clearInterval(timer);
      return Math.max(...late);
    },
  };
}
