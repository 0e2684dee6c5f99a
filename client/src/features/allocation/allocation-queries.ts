import { graphql } from '../../__generated__';

/** All that the screen shows first, in one request. Its parts are then read, and asked for again, by the others. */
export const AllocationScreen = graphql(`
  query AllocationScreen($month: String!, $from: String!, $to: String!) {
    me {
      ...Format_user
    }
    currencies {
      ...Format_currency
    }
    allocation(month: $month) {
      ...Workspace_allocation
    }
    allocationHistory(from: $from, to: $to) {
      ...AllocationHistory_month
    }
  }
`);

export const AllocationReader = graphql(`
  query AllocationReader {
    me {
      ...Format_user
    }
    currencies {
      ...Format_currency
    }
  }
`);

export const AllocationOfMonth = graphql(`
  query AllocationOfMonth($month: String!) {
    allocation(month: $month) {
      ...Workspace_allocation
    }
  }
`);

export const AllocationOverTime = graphql(`
  query AllocationOverTime($from: String!, $to: String!) {
    allocationHistory(from: $from, to: $to) {
      ...AllocationHistory_month
    }
  }
`);
