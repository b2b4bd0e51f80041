/** The tokens as the built sheet has them: parsed once, from the sheet that every page loads. */
import sheet from '../../styles/tokens.css?raw';
import { parseTokens } from '../../view/tokens.ts';

export const designTokens = parseTokens(sheet);
