export const STORY_MIN = 100;
export const STORY_MAX = 1000;
export const FRAMES_MIN = 3;
export const FRAMES_MAX = 50;
export const FRAMES_DEFAULT = 7;
