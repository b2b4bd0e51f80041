/** The design's colours, read once for all pages and icons of a build. */
import { readPalettes } from '../pictures/palette.ts';
import tokens from '../styles/tokens.css?raw';

export const palettes = readPalettes(tokens);
