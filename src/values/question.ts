/** What only a person can decide. Where the client can ask them it is asked; elsewhere the call fails with the error that carries it. */
export interface Question {
  /** One question of a kind in a call: its answer is found by it. */
  key: "athlete" | "delete";
  message: string;
  /** Without them the answer is yes or no. */
  choices?: readonly { value: string; title: string }[];
}

/** What the person said: true or a choice; false where they declined, or closed the question. */
export type Answers = Partial<Readonly<Record<Question["key"], string | boolean>>>;
