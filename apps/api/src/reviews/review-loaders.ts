import DataLoader from 'dataloader';
import type { LocalPerson, Store, StoredReview } from '@remit/store';

/** Reviews and the people in them, for one question: what several fields ask at the same time is one query. */
export class ReviewLoaders {
  /** By id, as in `OVERLAP:a~b`; null where nobody has touched the finding. */
  readonly review: DataLoader<string, StoredReview | null>;
  /** Also people who were removed since. */
  readonly person: DataLoader<string, LocalPerson | null>;

  constructor(store: Store) {
    this.review = new DataLoader((ids) => store.reviews.of(ids));
    this.person = new DataLoader((ids) => store.access.peopleById(ids));
  }
}
