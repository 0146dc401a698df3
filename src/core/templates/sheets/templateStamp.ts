import * as z from "zod/mini";
import { goals, profiles } from "../../sheets/column";
import { languages } from "../../sheets/words";

/** Setting under which a workbook remembers how its sheets were set up. */
export const templateKey = "template";

const shape = z.object({
  /** Version of the definitions the sheets were set up or last upgraded with. */
  version: z.int(),
  profile: z.enum(profiles),
  goals: z.readonly(z.array(z.enum(goals))),
  language: z.enum(languages),
});
export type TemplateStamp = z.infer<typeof shape>;

/** The stamp as a setting holds it; null where there is none, or none that can be read. */
export function templateStampOf(setting: unknown): TemplateStamp | null {
  const parsed = shape.safeParse(setting);
  return parsed.success ? parsed.data : null;
}
