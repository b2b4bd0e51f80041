import { fileResponse } from './_files.ts';

export const GET = () => fileResponse('README.txt');
