import { graphql } from '../gql/index.ts';

export const MessageParts = graphql(`
  fragment MessageParts on Message {
    id
    body
    sentAt
    readAt
    cursor
    clientId
    conversationId
    author {
      id
      displayName
    }
  }
`);

export const Conversations = graphql(`
  query Conversations {
    conversations(first: 50) {
      edges {
        cursor
        node {
          id
          unreadCount
          participants {
            id
            displayName
          }
          lastMessage {
            id
            body
            sentAt
            author {
              id
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ConversationPage = graphql(`
  query ConversationPage($id: ID!, $last: Int!, $before: String) {
    conversation(id: $id) {
      id
      unreadCount
      participants {
        id
        displayName
      }
      messages(last: $last, before: $before) {
        edges {
          cursor
          node {
            ...MessageParts
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`);

export const MessageReceived = graphql(`
  subscription MessageReceived($conversationId: ID, $after: String) {
    messageReceived(conversationId: $conversationId, after: $after) {
      message {
        ...MessageParts
      }
    }
  }
`);

export const Typing = graphql(`
  subscription Typing($conversationId: ID!) {
    typing(conversationId: $conversationId) {
      at
      person {
        id
        displayName
      }
    }
  }
`);

export const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      ... on SendMessagePayload {
        sent: message {
          ...MessageParts
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const MarkConversationRead = graphql(`
  mutation MarkConversationRead($conversationId: ID!) {
    markConversationRead(conversationId: $conversationId) {
      ... on MarkConversationReadPayload {
        conversation {
          id
          unreadCount
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export const SetTyping = graphql(`
  mutation SetTyping($conversationId: ID!) {
    setTyping(conversationId: $conversationId) {
      ... on SetTypingPayload {
        isAccepted
      }
      ... on Error {
        code
        message
      }
    }
  }
`);
