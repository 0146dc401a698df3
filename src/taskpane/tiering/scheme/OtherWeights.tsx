import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { Disclosure } from "../../components/layout/Disclosure";
import { useFold } from "../../components/layout/useFold";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { PairwiseWeights } from "./PairwiseWeights";
import { comparedIn, weightPresets, withWeights } from "./weightEdits";

interface Props {
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

/** Weights taken from elsewhere, or worked out from comparisons. */
export function OtherWeights({ scheme, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { fold } = useFold();
  const { schemeRules } = useTexts();
  const compared = comparedIn(scheme);
  return (
    <Disclosure label={schemeRules.otherWeights}>
      <div className={fold}>
        <span className={styles.muted}>{schemeRules.otherLead}</span>
        <div className={styles.wrap}>
          {(["recent", "rfm"] as const).map((preset) => (
            <Button
              key={preset}
              onClick={() => onChange(withWeights(scheme, weightPresets[preset]))}
              size="small"
            >
              {schemeRules.presets[preset]}
            </Button>
          ))}
        </div>
        {compared.length > 1 && (
          <PairwiseWeights compared={compared} key={compared.join()} onChange={onChange} scheme={scheme} />
        )}
      </div>
    </Disclosure>
  );
}
