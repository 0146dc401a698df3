import { tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The product's mark: rows of a ledger, one of them found and ticked. */
export function Emblem(): ReactNode {
  return (
    <svg aria-hidden="true" height="56" viewBox="0 0 56 56" width="56">
      <rect fill={tokens.colorBrandBackground2} height="56" rx="14" width="56" />
      <rect fill={tokens.colorNeutralBackground1} height="32" rx="4" width="30" x="11" y="12" />
      <g stroke={tokens.colorNeutralStroke1} strokeLinecap="round" strokeWidth="2.5">
        <path d="M17 20h18M17 36h9" />
      </g>
      <rect fill={tokens.colorBrandBackground} height="8" rx="2" width="24" x="14" y="24" />
      <circle
        cx="40"
        cy="38"
        fill={tokens.colorBrandBackground}
        r="9"
        stroke={tokens.colorBrandBackground2}
        strokeWidth="2.5"
      />
      <path
        d="m36 38 3 3 5-6"
        fill="none"
        stroke={tokens.colorNeutralForegroundOnBrand}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2"
      />
    </svg>
  );
}
