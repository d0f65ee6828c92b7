export const STORY_MIN = 100;
export const STORY_MAX = 1000;
/** For a list of shots, one a line or as a table: 50 of them with what each shows. */
export const SHOT_LIST_MAX = 8000;
export const FRAMES_MIN = 3;
export const FRAMES_MAX = 50;
export const FRAMES_DEFAULT = 7;
