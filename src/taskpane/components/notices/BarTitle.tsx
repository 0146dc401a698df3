import { MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The title of a message bar, on a line of its own: beside its text the two read as one sentence. */
export function BarTitle({ children }: { readonly children: ReactNode }): ReactNode {
  return <MessageBarTitle style={{ display: "block" }}>{children}</MessageBarTitle>;
}
