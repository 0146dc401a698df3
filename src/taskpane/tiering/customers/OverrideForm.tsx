import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { TierDecision } from "../../../core/changes/proposal";
import { defaultDictionaries } from "../../../core/sheets/choices/defaultDictionaries";
import { type Tier, tiers } from "../../../core/sheets/tier";
import { serialOfIsoDay } from "../../../core/values/dates/serialDay";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useTierWords } from "../words/useTierWords";
import { overrideTerm } from "./overrideTerm";

type Override = Required<Omit<TierDecision, "verdict">>;

interface Props {
  readonly tier: Tier;
  /** What speaks for it already; left out = nothing. */
  readonly reason?: string;
  /** As-of day of the run, "YYYY-MM-DD". */
  readonly asOf: string;
  readonly onSave: (override: Override) => void;
  readonly onCancel: () => void;
}

/** A tier set by hand needs a reason, somebody who stands for it and a last day: next quarter somebody asks why. */
export function OverrideForm({ tier, reason: given = "", asOf, onSave, onCancel }: Props): ReactNode {
  const styles = useSurfaces();
  const { gateway, language, today } = usePane();
  const { tiering, common } = useTexts();
  const words = useTierWords();
  const reasons = useId();
  const term = overrideTerm(asOf, today());
  const [chosen, setChosen] = useState<Tier>(tier);
  const [reason, setReason] = useState(given);
  const [by, setBy] = useState(() => gateway.author());
  const [until, setUntil] = useState(term.usual);
  const inTerm = until >= term.first && until <= term.last;
  const valid = reason.trim() !== "" && inTerm;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (valid) onSave({ tier: chosen, reason: reason.trim(), by: by.trim(), until: serialOfIsoDay(until) });
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
              {words[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={tiering.overrideReason}>
        <Input
          list={reasons}
          onChange={(_, { value }) => setReason(value)}
          placeholder={tiering.overrideHint}
          value={reason}
        />
      </Field>
      <datalist id={reasons}>
        {defaultDictionaries.manualReason.map(({ id, label }) => (
          <option key={id} value={label[language]} />
        ))}
      </datalist>
      <Field label={tiering.overrideBy}>
        <Input onChange={(_, { value }) => setBy(value)} value={by} />
      </Field>
      <Field
        hint={tiering.overrideUntilHint}
        label={tiering.overrideUntil}
        {...(!inTerm && { validationMessage: tiering.overrideUntilWrong(term.first, term.last) })}
      >
        <Input
          max={term.last}
          min={term.first}
          onChange={(_, { value }) => setUntil(value)}
          type="date"
          value={until}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" disabled={!valid} size="small" type="submit">
          {tiering.save}
        </Button>
        <Button onClick={onCancel} size="small">
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
