import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import { type Tier, tiers } from "../../core/sheets/tier";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/useTexts";

interface Props {
  readonly tier: Tier;
  readonly onSave: (tier: Tier, reason: string) => void;
  readonly onCancel: () => void;
}

/** A tier set by hand needs a reason: next quarter somebody asks why. */
export function OverrideForm({ tier, onSave, onCancel }: Props): ReactNode {
  const styles = useSurfaces();
  const { tiering, common } = useTexts();
  const [chosen, setChosen] = useState<Tier>(tier);
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") onSave(chosen, reason.trim());
  };
  return (
    <form className={styles.stack} onSubmit={submit}>
      <Field label={tiering.overrideTier}>
        <Select
          onChange={(_, { value }) => setChosen(tiers.find((known) => known === value) ?? chosen)}
          value={chosen}
        >
          {tiers.map((each) => (
            <option key={each} value={each}>
              {common.tiers[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={tiering.overrideReason}>
        <Input
          onChange={(_, { value }) => setReason(value)}
          placeholder={tiering.overrideHint}
          value={reason}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" disabled={reason.trim() === ""} size="small" type="submit">
          {tiering.save}
        </Button>
        <Button onClick={onCancel} size="small">
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
