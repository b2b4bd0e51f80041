import { fileResponse } from './_files.ts';

export const GET = () => fileResponse('ke-hoach-mo.zip');
