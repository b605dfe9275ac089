package io.jenner.forecast.knowledge.onto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds which lines of two texts are the same, in order: a longest common subsequence. */
final class Pairing {

    private Pairing() {}

    /** Returns for each line of {@code left} the index of its partner in {@code right}, or -1. */
    static int[] of(List<String> left, List<String> right) {
        int[] partners = new int[left.size()];
        Arrays.fill(partners, -1);
        int start = 0;
        while (start < left.size() && start < right.size() && left.get(start).equals(right.get(start))) {
            partners[start] = start;
            start++;
        }
        int leftEnd = left.size();
        int rightEnd = right.size();
        while (leftEnd > start && rightEnd > start && left.get(leftEnd - 1).equals(right.get(rightEnd - 1))) {
            partners[--leftEnd] = --rightEnd;
        }
        middle(new ArrayList<>(left.subList(start, leftEnd)), right.subList(start, rightEnd), partners, start);
        return partners;
    }

    private static void middle(List<String> left, List<String> right, int[] partners, int offset) {
        int[][] longest = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                partners[offset + i++] = offset + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
