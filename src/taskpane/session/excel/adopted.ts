import { array, literal, nullable, number, object, enum as oneOf, optional, string } from "zod/mini";
import { fields, roles } from "../../../core/sheets/fields";
import type { Adopted } from "../gateway/workbookGateway";

/** Key of the setting that keeps what the user said about sheets and columns. */
export const adoptedKey = "adopted";

const shape = object({
  saved: array(
    object({
      role: nullable(oneOf(roles)),
      contacts: optional(literal(true)),
      fields: array(
        object({
          heading: string(),
          field: nullable(oneOf(fields)),
          dateOrder: optional(oneOf(["mdy", "dmy"])),
          places: optional(array(object({ text: string(), code: string() }))),
        }),
      ),
    }),
  ),
  chosen: array(
    object({
      sheet: string(),
      role: nullable(oneOf(roles)),
      headerRow: number(),
      related: optional(literal(true)),
      contacts: optional(literal(true)),
    }),
  ),
});

/** The setting as it was kept; one that was edited by hand into nonsense counts as never made. */
export function readAdopted(setting: unknown): Adopted {
  const parsed = shape.safeParse(setting);
  return parsed.success ? parsed.data : {};
}
