"""A peer of the bench: SciPy's assignment solvers on a flat problem of two levels, [matched, -cost]."""
import json
import resource
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching


def read(name):
    with open(name, "rb") as file:
        mentees, mentors, levels, edges = numpy.fromfile(file, numpy.int32, 4)
        capacity = numpy.fromfile(file, numpy.int32, mentors)
        first = numpy.fromfile(file, numpy.int32, mentees + 1)
        mentor = numpy.fromfile(file, numpy.int32, edges)
        gain = numpy.fromfile(file, numpy.float64, levels * edges).reshape(levels, edges)
    return mentees, mentors, capacity, first, mentor, -gain[1]


def seats(mentees, mentors, capacity, first, mentor, cost):
    """One column per seat."""
    most = int(capacity.max())
    if most == 1:
        return csr_matrix((cost, mentor, first), shape=(mentees, mentors))
    columns = (mentor[:, None] * most + numpy.arange(most)).ravel()
    return csr_matrix((numpy.repeat(cost, most), columns, first * most), shape=(mentees, mentors * most))


mentees, mentors, capacity, first, mentor, cost = read(sys.argv[1])
is_dense = len(cost) == mentees * mentors
matrix = cost.reshape(mentees, mentors) if is_dense else seats(mentees, mentors, capacity, first, mentor, cost)
solve = linear_sum_assignment if is_dense else min_weight_full_bipartite_matching
before = time.process_time()
rows, columns = solve(matrix)
cpu = (time.process_time() - before) * 1000
total = int(numpy.asarray(matrix[rows, columns]).sum())
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps({"cold": cpu, "memory": memory, "value": [len(rows), -total]}))
