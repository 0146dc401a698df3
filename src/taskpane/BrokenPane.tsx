import { Button, FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BarTitle } from "./components/notices/BarTitle";
import type { Texts } from "./texts/zh-CN";
import { darkTheme, lightTheme } from "./theme";

interface Props {
  readonly texts: Texts;
  readonly dark: boolean;
  readonly onReload: () => void;
}

/** In place of the pane where it broke: what that means for the workbook, and the way on. */
export function BrokenPane({ texts, dark, onReload }: Props): ReactNode {
  const { broken } = texts.common;
  return (
    <FluentProvider
      style={{ height: "100%", padding: "16px", boxSizing: "border-box" }}
      theme={dark ? darkTheme : lightTheme}
    >
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <BarTitle>{broken.title}</BarTitle>
          <p>{broken.lead}</p>
          <Button appearance="primary" onClick={onReload}>
            {broken.reload}
          </Button>
        </MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
