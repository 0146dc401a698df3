import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Role, roles } from "../../../core/sheets/fields";
import { useTexts } from "../../session/hooks/useTexts";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 88px", gap: "8px" },
});

/** What a sheet is used for: its records, people at the customers, to be checked only, or nothing. */
export type SheetUsed = Role | "contacts" | "related" | null;

interface Props {
  readonly use: SheetUsed;
  /** Whether a sheet may hold contacts or be checked only: one of an import is copied or not. */
  readonly mayBeRelated?: boolean;
  /** 1-based. */
  readonly headerRow: number;
  readonly words: { readonly role: string; readonly headerRow: string };
  readonly onUse: (use: SheetUsed) => void;
  readonly onHeaderRow: (row: number) => void;
}

const uses = [...roles, "contacts", "related"] as const;

/** What a sheet holds and where its headings stand, said by hand. */
export function SheetUse({
  use,
  mayBeRelated = false,
  headerRow,
  words,
  onUse,
  onHeaderRow,
}: Props): ReactNode {
  const styles = useStyles();
  const { adopt, common } = useTexts();
  const choose = (row: number) => {
    if (Number.isInteger(row) && row >= 1) onHeaderRow(row);
  };
  return (
    <div className={styles.fields}>
      <Field label={words.role}>
        <Select
          onChange={(_, { value }) => onUse(uses.find((known) => known === value) ?? null)}
          select={{ style: { minWidth: 0 } }}
          style={{ minWidth: 0 }}
          value={use ?? ""}
        >
          <option value="">{adopt.noRole}</option>
          {mayBeRelated && <option value="related">{adopt.related}</option>}
          {mayBeRelated && <option value="contacts">{adopt.contacts}</option>}
          {roles.map((each) => (
            <option key={each} value={each}>
              {common.roles[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.headerRow}>
        <Input
          input={{ style: { minWidth: 0, width: "100%" }, min: 1 }}
          onChange={(_, { value }) => choose(Number(value))}
          style={{ minWidth: 0 }}
          type="number"
          value={String(headerRow)}
        />
      </Field>
    </div>
  );
}
