import type { Rule } from "./rule";
import { ambiguousDate } from "./rules/ambiguousDate";
import { amountAsText } from "./rules/amountAsText";
import { bracketStyle } from "./rules/bracketStyle";
import { creditCodeCheck } from "./rules/creditCodeCheck";
import { creditCodeForm } from "./rules/creditCodeForm";
import { creditCodeTidy } from "./rules/creditCodeTidy";
import { dateAsText } from "./rules/dateAsText";
import { dateInFuture } from "./rules/dateInFuture";
import { digitsLost } from "./rules/digitsLost";
import { emailDomainTypo } from "./rules/emailDomainTypo";
import { emailForm } from "./rules/emailForm";
import { formulaError } from "./rules/formulaError";
import { formulaLikeText } from "./rules/formulaLikeText";
import { fullWidth } from "./rules/fullWidth";
import { garbledText } from "./rules/garbledText";
import { idFormat } from "./rules/idFormat";
import { implausibleFounding } from "./rules/implausibleFounding";
import { incompleteFollowUp } from "./rules/incompleteFollowUp";
import { incompleteTransaction } from "./rules/incompleteTransaction";
import { innerSpace } from "./rules/innerSpace";
import { invalidEmail } from "./rules/invalidEmail";
import { invalidPhone } from "./rules/invalidPhone";
import { invisibleCharacters } from "./rules/invisibleCharacters";
import { lineBreak } from "./rules/lineBreak";
import { lostLeadingZero } from "./rules/lostLeadingZero";
import { maskedPhone } from "./rules/maskedPhone";
import { missingCompanyName } from "./rules/missingCompanyName";
import { missingContact } from "./rules/missingContact";
import { missingContactDetails } from "./rules/missingContactDetails";
import { missingCustomerId } from "./rules/missingCustomerId";
import { missingOrderId } from "./rules/missingOrderId";
import { missingOwner } from "./rules/missingOwner";
import { nextBeforeCurrent } from "./rules/nextBeforeCurrent";
import { oldRegistrationNumber } from "./rules/oldRegistrationNumber";
import { optionalFieldsEmpty } from "./rules/optionalFieldsEmpty";
import { outerSpace } from "./rules/outerSpace";
import { phoneForm } from "./rules/phoneForm";
import { placeholder } from "./rules/placeholder";
import { satisfactionOutOfRange } from "./rules/satisfactionOutOfRange";
import { severalNumbers } from "./rules/severalNumbers";
import { unlistedSegment } from "./rules/unlistedSegment";
import { unreadableAmount } from "./rules/unreadableAmount";
import { unreadableDate } from "./rules/unreadableDate";
import { unreadableSize } from "./rules/unreadableSize";
import { zeroAmount } from "./rules/zeroAmount";

/**
 * All rules. Their order is their precedence where several accuse one cell (see fold.ts): what destroys a value
 * first, then gaps, formats, lists, regions and tidying; then what a value means beside others.
 */
export const rules: readonly Rule[] = [
  formulaError,
  digitsLost,
  garbledText,
  placeholder,
  missingCustomerId,
  missingCompanyName,
  missingContact,
  missingContactDetails,
  missingOwner,
  incompleteFollowUp,
  incompleteTransaction,
  missingOrderId,
  optionalFieldsEmpty,
  idFormat,
  invalidPhone,
  invalidEmail,
  emailDomainTypo,
  maskedPhone,
  lostLeadingZero,
  severalNumbers,
  phoneForm,
  emailForm,
  unlistedSegment,
  creditCodeForm,
  creditCodeCheck,
  creditCodeTidy,
  oldRegistrationNumber,
  unreadableDate,
  ambiguousDate,
  dateAsText,
  unreadableAmount,
  amountAsText,
  satisfactionOutOfRange,
  unreadableSize,
  invisibleCharacters,
  formulaLikeText,
  outerSpace,
  innerSpace,
  fullWidth,
  bracketStyle,
  lineBreak,
  implausibleFounding,
  dateInFuture,
  nextBeforeCurrent,
  zeroAmount,
];
