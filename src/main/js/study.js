/** What pages take from the study modules, which are published as the one file `js/study.js`. */
export { dueDay, interviewDay, recallOn, stateOf } from "./study/card.js";
export { dayOf, isoDay, studyDay } from "./study/days.js";
export { cardsOf, readDeck } from "./study/deck.js";
export { draw, minutesOf, summaryOf } from "./study/interview.js";
export { minutesFor, planFor } from "./study/plan.js";
export {
  cardOf,
  emptyProgress,
  exportedAt,
  graded,
  queued,
  seen,
  ungraded,
  withInterview,
  withSettings,
} from "./study/progress.js";
export { queueFor } from "./study/queue.js";
export { hasChanged, readinessOf, standingOf } from "./study/readiness.js";
export { openStore } from "./study/store.js";
export { MOST_BYTES, exportText, merged, preview, readImport } from "./study/transfer.js";
