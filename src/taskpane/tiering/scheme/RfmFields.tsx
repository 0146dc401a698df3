import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { type RfmOption, rfmCuts, rfmSpans, usualRfm } from "../../../core/tiering/scheme/schemeOptions";
import { LineSelect } from "../../components/inputs/LineSelect";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { rfmClasses, withOption } from "./optionEdits";

interface Props {
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

const bests = ["highest", "first"] as const;

/** Whether recency, orders and amount are written beside the tier as classes, and how these are cut. */
export function RfmFields({ scheme, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { rfmRules: words } = useTexts();
  const rfm = scheme.options?.rfm;
  return (
    <div className={styles.stack}>
      <LineSelect
        label={words.label}
        onChange={(value) => {
          const bins = Number(value);
          onChange(withOption(scheme, "rfm", bins > 0 ? { ...(rfm ?? usualRfm), bins } : null));
        }}
        options={[
          { value: "0", text: words.off },
          ...rfmClasses(rfm?.bins).map((bins) => ({ value: String(bins), text: words.classes(bins) })),
        ]}
        value={String(rfm?.bins ?? 0)}
      />
      <span className={styles.muted}>{words.hint}</span>
      {rfm && <Cutting onChange={(next) => onChange(withOption(scheme, "rfm", next))} rfm={rfm} />}
    </div>
  );
}

interface CuttingProps {
  readonly rfm: RfmOption;
  readonly onChange: (rfm: RfmOption) => void;
}

function Cutting({ rfm, onChange }: CuttingProps): ReactNode {
  const { rfmRules: words } = useTexts();
  return (
    <>
      <WordChoice
        hint={words.cutHints[rfm.cut]}
        label={words.cut}
        onChange={(cut) => onChange({ ...rfm, cut })}
        value={rfm.cut}
        values={rfmCuts}
        words={words.cuts}
      />
      <WordChoice
        label={words.span}
        onChange={(span) => onChange({ ...rfm, span })}
        value={rfm.span}
        values={rfmSpans}
        words={words.spans}
      />
      <LineSelect
        label={words.best}
        onChange={(value) => onChange({ ...rfm, best: bests.find((each) => each === value) ?? rfm.best })}
        options={bests.map((each) => ({ value: each, text: words.bests[each](rfm.bins) }))}
        value={rfm.best}
      />
    </>
  );
}

interface WordChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: string | null;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few values by its words, these too long for one line with the label. */
function WordChoice<Value extends string>(props: WordChoiceProps<Value>): ReactNode {
  const { label, hint = null, values, words, value, onChange } = props;
  return (
    <Field hint={hint} label={label}>
      <Select
        onChange={(_, chosen) => onChange(values.find((each) => each === chosen.value) ?? value)}
        style={{ minWidth: 0 }}
        value={value}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
