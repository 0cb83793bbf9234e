/** Somebody of the demonstration school. */
export interface Person {
  readonly name: string;
  /** Before the `@`. */
  readonly address: string;
}

/** A trainee: how they coach when they begin, and what becomes of it. */
export interface Trainee extends Person {
  /** Id of the policy that they fall back on. */
  readonly habit: string;
  /** In so many turns of a hundred they coach as a partner: in the first week, and in the eighth. */
  readonly grows: readonly [number, number];
  /** `late`: after the date, at times; `patchy`: not everything; `leaves`: after half of the weeks. */
  readonly manner: 'steady' | 'late' | 'patchy' | 'leaves';
}

export const administrator: Person = { name: 'Marta Lindqvist', address: 'marta' };

/** Who teaches the evening cohort, and who teaches the weekend cohort. The second looks into the first as well. */
export const instructors: readonly [Person, Person] = [
  { name: 'Tomás Ferreira', address: 'tomas' },
  { name: 'Ngozi Adeyemi', address: 'ngozi' },
];

/** The trainees of the evening cohort, then those of the weekend cohort. */
export const trainees: readonly [readonly Trainee[], readonly Trainee[]] = [
  [
    person('Aoife Brennan', 'beginner', [20, 100]),
    person('Benedikt Vogel', 'charging-ahead', [5, 90]),
    person('Chiara Rossi', 'meek', [15, 95], 'late'),
    person('Dilan Yıldız', 'beginner', [35, 100]),
    person('Emeka Okafor', 'adviser', [5, 45], 'patchy'),
    person('Freya Halvorsen', 'beginner', [30, 40], 'leaves'),
  ],
  [
    person('Gustavo Prado', 'adviser', [10, 95]),
    person('Hana Suzuki', 'meek', [25, 100]),
    person('Imran Sheikh', 'charging-ahead', [10, 60], 'late'),
    person('Jelena Petrović', 'beginner', [40, 100]),
    person('Kwame Mensah', 'silent', [20, 60], 'patchy'),
    person('Lucy Pembroke', 'charging-ahead', [5, 50]),
  ],
];

function person(
  name: string,
  habit: string,
  grows: Trainee['grows'],
  manner: Trainee['manner'] = 'steady',
): Trainee {
  const [first = ''] = name.split(' ');
  return { name, address: first.toLowerCase(), habit, grows, manner };
}
