// A peer of the bench: LEMON's network simplex on a flat problem. Levels are folded into one whole number, of 64 bits
// where they fit and of 128 where not. Building the graph counts, as folding counts for us; reading the file does not.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <vector>

using lemon::SmartDigraph;

struct Problem {
  int mentees, mentors, levels, edges;
  std::vector<int> capacity, first, mentor;
  std::vector<std::vector<double>> gain;
};

template <class T> void readInto(std::ifstream& file, std::vector<T>& list, int size) {
  list.resize(size);
  file.read(reinterpret_cast<char*>(list.data()), sizeof(T) * size);
}

Problem readProblem(const char* name) {
  std::ifstream file(name, std::ios::binary);
  std::vector<int> head;
  readInto(file, head, 4);
  Problem p{head[0], head[1], head[2], head[3], {}, {}, {}, {}};
  readInto(file, p.capacity, p.mentors);
  readInto(file, p.first, p.mentees + 1);
  readInto(file, p.mentor, p.edges);
  p.gain.resize(p.levels);
  for (auto& level : p.gain) readInto(file, level, p.edges);
  return p;
}

template <class Cost> std::vector<int> solve(const Problem& p, const std::vector<Cost>& weight) {
  SmartDigraph graph;
  graph.reserveNode(p.mentees + p.mentors + 1);
  graph.reserveArc(p.edges + p.mentees + p.mentors);
  for (int k = 0; k < p.mentees + p.mentors + 1; k++) graph.addNode();
  const auto sink = graph.nodeFromId(p.mentees + p.mentors);
  for (int i = 0; i < p.mentees; i++)
    for (int e = p.first[i]; e < p.first[i + 1]; e++)
      graph.addArc(graph.nodeFromId(i), graph.nodeFromId(p.mentees + p.mentor[e]));
  for (int i = 0; i < p.mentees + p.mentors; i++) graph.addArc(graph.nodeFromId(i), sink);
  SmartDigraph::ArcMap<Cost> cost(graph, 0);
  SmartDigraph::ArcMap<int> room(graph, 1);
  SmartDigraph::NodeMap<int> supply(graph, 0);
  for (int e = 0; e < p.edges; e++) {
    Cost sum = 0;
    for (int k = 0; k < p.levels; k++) sum += weight[k] * static_cast<Cost>(p.gain[k][e]);
    cost[graph.arcFromId(e)] = -sum;
  }
  for (int j = 0; j < p.mentors; j++) room[graph.arcFromId(p.edges + p.mentees + j)] = p.capacity[j];
  for (int i = 0; i < p.mentees; i++) supply[graph.nodeFromId(i)] = 1;
  supply[sink] = -p.mentees;
  lemon::NetworkSimplex<SmartDigraph, int, Cost> simplex(graph);
  simplex.upperMap(room).costMap(cost).supplyMap(supply).run();
  std::vector<int> chosen;
  for (int e = 0; e < p.edges; e++)
    if (simplex.flow(graph.arcFromId(e)) > 0) chosen.push_back(e);
  return chosen;
}

template <class Cost> std::vector<Cost> weightsOf(const Problem& p) {
  std::vector<Cost> weight(p.levels, 1);
  for (int k = p.levels - 2; k >= 0; k--) {
    double most = 0;
    for (double g : p.gain[k + 1]) most = std::max(most, std::abs(g));
    weight[k] = weight[k + 1] * static_cast<Cost>(2 * p.mentees * most + 1);
  }
  return weight;
}

int main(int, char** arguments) {
  const Problem p = readProblem(arguments[1]);
  double bits = 2;
  for (const auto& level : p.gain) {
    double most = 0;
    for (double g : level) most = std::max(most, std::abs(g));
    bits += std::log2(2 * p.mentees * most + 1);
  }
  const auto before = std::clock();
  const auto chosen = bits < 60 ? solve<long long>(p, weightsOf<long long>(p)) : solve<__int128>(p, weightsOf<__int128>(p));
  const double cpu = 1000.0 * (std::clock() - before) / CLOCKS_PER_SEC;
  rusage used;
  getrusage(RUSAGE_SELF, &used);
  std::printf("{\"cold\": %.1f, \"memory\": %ld, \"value\": [", cpu, used.ru_maxrss / 1024);
  for (int k = 0; k < p.levels; k++) {
    double sum = 0;
    for (int e : chosen) sum += p.gain[k][e];
    std::printf("%s%.0f", k ? ", " : "", sum);
  }
  std::printf("]}\n");
}
