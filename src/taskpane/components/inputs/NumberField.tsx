import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly whole?: boolean;
  /** null = blank. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number above 0, or none. What is typed stays as it was typed while it means the value that is kept. */
export function NumberField({
  label,
  hint,
  unit = "",
  whole = false,
  value,
  onChange,
  ...rest
}: Props): ReactNode {
  const [typed, setTyped] = useState("");
  const change = (text: string) => {
    setTyped(text);
    onChange(meantBy(text, whole));
  };
  const shown = meantBy(typed, whole) === value ? typed : String(value ?? "");
  return (
    <Field {...(hint === undefined ? {} : { hint })} label={label}>
      <Input
        {...rest}
        contentAfter={<span style={{ whiteSpace: "nowrap" }}>{unit}</span>}
        inputMode={whole ? "numeric" : "decimal"}
        min={0}
        onChange={(_, { value: text }) => change(text)}
        step={whole ? 1 : "any"}
        style={{ minWidth: 0 }}
        type="number"
        value={shown}
      />
    </Field>
  );
}

function meantBy(text: string, whole: boolean): number | null {
  const value = whole ? Math.round(Number(text)) : Number(text);
  return text.trim() !== "" && value > 0 && Number.isFinite(value) ? value : null;
}
