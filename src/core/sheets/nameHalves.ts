import type { Field } from "./fields";
import { namePartOf } from "./personParts";

/** The two columns a person's name stands in. */
export interface NameHalves<Column> {
  readonly given: Column;
  readonly family: Column;
}

interface Headed {
  readonly heading: string;
  readonly field: Field | null;
}

/** Beside 姓 the given name; alone as often as not the whole one. */
const givenBesideFamily = /^\s*名字\s*$/;

/** The first given and the first family name among columns, as they are mapped, else as they are headed; null where either is missing. */
export function nameHalves<Column extends Headed>(columns: readonly Column[]): NameHalves<Column> | null {
  const given =
    columns.find(({ field }) => field === "firstName") ??
    columns.find(({ heading }) => namePartOf(heading) === "given" || givenBesideFamily.test(heading));
  const family =
    columns.find(({ field }) => field === "lastName") ??
    columns.find(({ heading }) => namePartOf(heading) === "surname");
  return given === undefined || family === undefined ? null : { given, family };
}
