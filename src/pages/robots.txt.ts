/** Every page is for everybody, machines too. */
export const GET = (): Response => new Response('User-agent: *\nAllow: /\n');
