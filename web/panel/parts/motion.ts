/** True when the user asked the system for less motion. */
export const lessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
