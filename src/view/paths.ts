/** Addresses of pages, for components, which know this room and not the domain. */
export * from '../domain/paths.ts';
