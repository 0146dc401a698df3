import type { Texts } from "../../texts/zh-CN";
import { usePane } from "./paneContext";

/** The pane's words in the user's language. */
export function useTexts(): Texts {
  return usePane().texts;
}
