/** Targets of several plans that the editors judge to measure the same thing, though the plans print it otherwise. */
import { z } from 'zod';
import { idSchema, printedSchema } from './ids.ts';

export const indicatorSchema = z.strictObject({
  id: idSchema.meta({
    title: 'Mã chỉ tiêu chung',
    description: 'Mã của nhóm chỉ tiêu',
    descriptionEn: 'Id of the group',
  }),
  name: printedSchema.meta({
    title: 'Chỉ tiêu chung',
    description: 'Tên chung do trang này đặt cho những chỉ tiêu được coi là một',
    descriptionEn: 'Name given by this project to targets judged to be of one indicator',
  }),
  targets: z
    .array(
      z.strictObject({
        target: z
          .string()
          .regex(/^[a-z0-9-]+\/[a-z0-9_]+\/target_\d+$/, 'use the id of a target, as the datasets give it'),
        /** What is counted, where plans differ in it: words of the target's quote. */
        scope: printedSchema.optional().meta({
          title: 'Phạm vi',
          description: 'Chỉ tiêu tính trên gì, đúng chữ của nguyên văn, khi các kế hoạch khác nhau ở đó',
          descriptionEn: 'What is counted, in words of the quote, where plans differ in it',
        }),
      }),
    )
    .min(2),
  reason: printedSchema.meta({
    title: 'Vì sao coi là một',
    description: 'Lý do người biên tập coi những chỉ tiêu này là một, và chỗ chúng khác nhau',
    descriptionEn: 'Why the editors judge these targets to be of one indicator, and where they differ',
  }),
});

export type Indicator = z.infer<typeof indicatorSchema>;
