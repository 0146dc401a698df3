import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { usualUnpaidDays } from "../../../core/tiering/scheme/schemeOptions";
import { NumberField } from "../../components/inputs/NumberField";
import { Disclosure } from "../../components/layout/Disclosure";
import { useFold } from "../../components/layout/useFold";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { tierWord } from "../words/tierWord";
import { silences, withOption, withSilence } from "./optionEdits";
import { RfmFields } from "./RfmFields";
import { TaxFields } from "./TaxFields";

interface Props {
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

/** Rules few need, out of the way of everybody else. */
export function MoreRules({ scheme, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { fold } = useFold();
  const { schemeRules } = useTexts();
  return (
    <Disclosure label={schemeRules.more}>
      <div className={fold}>
        <span className={styles.muted}>{schemeRules.lead}</span>
        <Limits onChange={onChange} scheme={scheme} />
        <Silence onChange={onChange} scheme={scheme} />
        <Ticks onChange={onChange} scheme={scheme} />
        <TaxFields onChange={onChange} scheme={scheme} />
        <RfmFields onChange={onChange} scheme={scheme} />
      </div>
    </Disclosure>
  );
}

/** What keeps customers out of the top tier, and what a person has time for. */
function Limits({ scheme, onChange }: Props): ReactNode {
  const { schemeRules: words, common } = useTexts();
  const core = tierWord("core", scheme, common.tiers);
  const next = tierWord("potential", scheme, common.tiers);
  const { customers, days, times } = words.units;
  const rules = [
    { key: "corePerOwner", label: words.capacity(core), hint: words.capacityHint(next), unit: customers },
    {
      key: "unpaidDays",
      label: words.unpaid(core),
      hint: words.unpaidHint(usualUnpaidDays),
      unit: days,
    },
    { key: "contactsPerMonth", label: words.contacts, hint: words.contactsHint, unit: times },
  ] as const;
  return rules.map(({ key, ...rule }) => (
    <NumberField
      {...rule}
      key={key}
      placeholder={words.off}
      onChange={(value) => onChange(withOption(scheme, key, value))}
      value={scheme.options?.[key] ?? null}
      whole={true}
    />
  ));
}

/** What is simply wanted or not. */
function Ticks({ scheme, onChange }: Props): ReactNode {
  const { schemeRules } = useTexts();
  return (["rhythmByIndustry", "showAlive"] as const).map((key) => (
    <Field hint={schemeRules.ticks[key].hint} key={key}>
      <Checkbox
        checked={scheme.options?.[key] === true}
        label={schemeRules.ticks[key].label}
        onChange={(_, { checked }) => onChange(withOption(scheme, key, checked === true ? true : null))}
      />
    </Field>
  ));
}

function Silence({ scheme, onChange }: Props): ReactNode {
  const { schemeRules } = useTexts();
  const { maxDays } = scheme.churn;
  return (
    <Field label={schemeRules.silence}>
      <Select
        onChange={(_, { value }) => onChange(withSilence(scheme, Number(value)))}
        style={{ minWidth: 0 }}
        value={String(maxDays)}
      >
        {silences(maxDays).map(({ days, months }) => (
          <option key={days} value={String(days)}>
            {months === null ? schemeRules.silenceDays(days) : schemeRules.silenceMonths(months)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
