// web/core/story/limits.ts
var STORY_MAX = 1e3;
var SHOT_LIST_MAX = 8e3;
export { STORY_MAX as n, SHOT_LIST_MAX as t };
