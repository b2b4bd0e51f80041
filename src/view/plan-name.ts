/** What a plan is called, for components, which know this room and not the domain. */
export * from '../domain/plan-name.ts';
