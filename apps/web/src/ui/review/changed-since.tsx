import type { ReviewFacts } from './review-facts.js';

/** Why a finding that was dismissed is listed again. */
export function ChangedSince({ review }: { review: Pick<ReviewFacts, 'changedSince'> | null }) {
  const changes = review?.changedSince ?? [];
  if (changes.length === 0) return null;
  return (
    <div className="no-line">
      <p>This was dismissed before. It is listed again because:</p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </div>
  );
}
