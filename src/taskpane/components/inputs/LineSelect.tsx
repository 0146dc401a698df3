import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

/**
 * A choice on one line with its label; those below one another begin alike where their labels are short. Only the
 * columns are apart: a field lays out rows for hints it does not have.
 */
export function LineSelect({ label, value, options, onChange }: Props): ReactNode {
  return (
    <Field
      label={label}
      orientation="horizontal"
      style={{ gridTemplateColumns: "minmax(4em, max-content) minmax(0, 1fr)", columnGap: 8 }}
    >
      <Select style={{ minWidth: 0 }} onChange={(_, chosen) => onChange(chosen.value)} value={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
