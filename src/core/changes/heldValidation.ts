import * as z from "zod/mini";

const bound = z.union([z.string(), z.number()]);
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** A validation rule as the workbook speaks of it. */
export const heldRule = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list"), source: z.string(), inCellDropDown: z.boolean() }),
  z.object({ kind: z.literal("custom"), formula: z.string() }),
  z.object({
    kind: z.enum(["wholeNumber", "decimal", "date", "time", "textLength"]),
    operator: z.enum(operators),
    formula1: bound,
    formula2: z.exactOptional(bound),
  }),
]);
export type HeldRule = z.infer<typeof heldRule>;

const message = { title: z.string(), message: z.string() };

/** Validation that some cells of a column had: `from` counts rows below the heading, the first is 0. */
export const heldValidation = z.object({
  from: z.int(),
  rows: z.int(),
  rule: heldRule,
  ignoreBlanks: z.boolean(),
  prompt: z.object({ showPrompt: z.boolean(), ...message }),
  alert: z.object({ showAlert: z.boolean(), style: z.enum(["Stop", "Warning", "Information"]), ...message }),
});
export type HeldValidation = z.infer<typeof heldValidation>;
