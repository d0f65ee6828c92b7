/**
 * How strongly a rough acts where it is switched on. A sketch that a picture is painted over must be left far behind; one
 * that a control model follows is followed.
 */
export const usualStrength = { denoise: 0.35, strength: 0.7 };
