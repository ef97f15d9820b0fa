/** What stands in the editor at the first visit: a question that shows something of every kind. */
export const FIRST_QUESTION = `# Ctrl and Enter asks. The book on the left
# lists everything that can be asked.
query FirstLook {
  structure {
    name
    asAt
    counts {
      table
      count
    }
  }
  overlaps(first: 3) {
    totalCount
    edges {
      node {
        headline
        hoursAtStake
      }
    }
  }
  gaps(first: 3) {
    totalCount
    edges {
      node {
        title
        remedy
      }
    }
  }
}
`;
