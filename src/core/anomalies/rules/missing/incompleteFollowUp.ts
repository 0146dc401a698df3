import type { Field } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { idLeftOut, idOfNamed } from "../../customers/idLeftOut";
import { whoseFields } from "../../customers/whoseFields";
import { blankHits } from "../../rule/blanks";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { fieldWords } from "../../rule/obstacles/fieldWords";
import type { Rule } from "../../rule/rule";

export const incompleteFollowUp: Rule = {
  id: "incomplete-follow-up",
  catalogue: "B08",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["followUps"],
    anyOf: [
      ["followUps.followedUpAt", "followUps.followedUpBy", "followUps.content", "followUps.customerId"],
    ],
  },
  words: {
    "zh-CN": {
      title: "跟进记录不完整",
      reason: "缺了时间、人或内容，这条记录以后没人看得懂。",
      example: "沟通内容为空",
      fix: "补上缺的一项。",
    },
    "en-US": {
      title: "Follow-up incomplete",
      reason: "Without time, person or content the record says nothing.",
      example: "content is blank",
      fix: "Enter what is missing.",
    },
  },
  find: (book) => [
    ...[whoseFields(book), ...required].flatMap((fields) => blankHits(book.followUps, fields)),
    ...idLeftOut(book, "followUps"),
  ],
  explain: (book, _context, hit, language) => {
    const field = columnAt(book, hit)?.field;
    const name = fieldWords(field ?? "content");
    return explained(
      language,
      words(`跟进缺少${name["zh-CN"]}`, `Follow-up lacks ${name["en-US"].toLowerCase()}`),
      field === "customerId" ? guess(idOfNamed(book, hit)) : null,
    );
  },
};

/** A follow-up may name its customer by id or by name. */
const required: readonly (readonly Field[])[] = [["followedUpAt"], ["followedUpBy"], ["content"]];
