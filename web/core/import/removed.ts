/** A place in a shared document: a path of its fields, or an input of a node of its graph. */
export type Place = { field: string } | { node: string; input: string };

/**
 * What of a shared document was not taken over. `field`: nothing that a sequence has. `secret`: it is named or looks
 * like a key. `path`: it leads out of ComfyUI's folders. `prefix`: it would save elsewhere. `node`, `slot`: a name that
 * no node can have, or no node has.
 */
export type Removed = { what: 'field' | 'secret' | 'path' | 'prefix' | 'node' | 'slot'; at: Place };

/** A name that every object of the language answers to by itself: as an id it would find what nobody put there. */
export const isInborn = (name: string): boolean => name in Object.prototype;
