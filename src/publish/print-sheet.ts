/**
 * The page on which a plan is printed: A4 with the margins of Decree 30/2020/NĐ-CP, the page number in the middle of the top
 * margin but not on the first page, the plan's name and address below. A sheet of its own for each plan, since what stands
 * in a margin is told by the style sheet alone and the policy forbids styles inside a page.
 */
import type { Plan } from '../domain/facts.ts';
import { planName } from '../domain/plan-name.ts';
import { site } from '../domain/site.ts';

/** @param address The plan's page, where it is known where the site is published. */
export function printSheet(
  plan: Pick<Plan, 'type' | 'number' | 'status' | 'shortTitle'>,
  address: string | undefined,
): string {
  const line =
    "font: 9pt 'Times New Roman', 'Liberation Serif', serif; color: #333; vertical-align: top; padding-top: 3mm;";
  return `@page {
  size: A4;
  margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); font: 13pt 'Times New Roman', 'Liberation Serif', serif; }
  @bottom-left { content: ${cssString(planName(plan))}; ${line} white-space: nowrap; }
  @bottom-right { content: ${cssString(address ?? site.name)}; ${line} text-align: right; }
}
@page :first {
  @top-center { content: none; }
}
`;
}

/** A string of CSS: quotes, backslashes and line feeds are escaped, and "<", so that no sheet can end a style element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
