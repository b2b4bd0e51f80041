/** How a clause is cited, for components, which know this room and not the domain. */
export * from '../domain/label-place.ts';
